// Proof: the evidence of a notice, and the public half of the key that it is signed with.

import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { isVisible } from '../access/visible-nodes.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { makeEvidence } from './make-evidence.ts';
import { registryKey, type SigningKey } from './registry-key.ts';

@ObjectType('RegistryKey', { description: 'The key that this registry signs evidence with (Ed25519).' })
class RegistryKeyType implements Pick<SigningKey, 'id' | 'publicKey'> {
  @Field(() => ID, { description: 'Names the key in evidence.' }) id!: string;
  @Field(() => String, { description: 'Its public half, SPKI in PEM. Keep it, and check evidence against it.' }) publicKey!: string;
}

@Resolver()
export class ProofResolver {
  @Query(() => RegistryKeyType, { description: 'The public half of the key that evidence is signed with.' })
  registryKey(@Ctx() { em, settings, now }: Context): Promise<SigningKey> {
    return registryKey(em, settings.secretKeys, now);
  }

  @Query(() => String, {
    description:
      'Evidence of a notice in one file: the notice, its versions, terms, recipients, every delivery, attempt, answer, objection and audit record, each with its hash, all signed. A controller gets its own.',
  })
  async evidence(
    @Arg('notice', () => ID, { description: 'The notice.' }) id: string,
    @Arg('controller', () => String, { nullable: true, description: 'Slug of the one controller that it is to be about.' }) slug:
      | string
      | undefined,
    @Ctx() context: Context,
  ): Promise<string> {
    const { em, settings, now, loaders } = context;
    const notice = await loaders.notice.load(id);
    if (!notice || !(await isVisible(context, notice))) throw notFound('The notice');
    const asked = { notice: notice.id, controller: await controllerAsked(context, slug), whole: context.actor.role !== 'PUBLISHER' };
    return makeEvidence(em, asked, settings.secretKeys, now);
  }
}

/** The controller that the evidence is about: for a controller always itself. */
async function controllerAsked({ actor, loaders }: Context, slug: string | undefined): Promise<{ id: string; slug: string } | null> {
  const own = actor.role === 'CONTROLLER' ? await loadOrFail(loaders.controller, actor.controllerId) : null;
  if (!slug) return own;
  const named = await loaders.controllerBySlug.load(slug);
  if (!named || (own && own.id !== named.id)) throw notFound(`The controller "${slug}"`);
  return named;
}
