// The rules that the access table is made of. A rule lets pass, or throws the refusal.

import type { Context } from '../context.ts';
import { notFound, Refusal } from '../errors.ts';
import { Draft } from '../lists/draft.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { AppliedVersion } from '../notices/applied-version.ts';
import { type Actor, keeps, seesInside, seesList } from './actor.ts';

/** One request for one field. */
interface Asked {
  readonly context: Context;
  readonly root: unknown;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Throws a Refusal when the actor may not. `target` is what the audit log names. */
export interface Rule {
  readonly name: string;
  readonly check: (asked: Asked) => void | Promise<void>;
}

/** Makes a rule. */
export const rule = (name: string, check: Rule['check']): Rule => ({ name, check });

/** Without a token: UNAUTHENTICATED, since a token might help. With one: FORBIDDEN. */
export function refuse(actor: Actor, what: string): never {
  if (actor.role === 'ANONYMOUS')
    throw new Refusal('UNAUTHENTICATED', `${what} needs a token: send it as \`Authorization: Bearer onw_…\`.`);
  throw new Refusal('FORBIDDEN', `${what} is not open to this token.`);
}

/** Whoever can reach the parent. */
export const anyone = rule('anyone', () => undefined);

export const operator = rule('operator', ({ context: { actor } }) => {
  if (actor.role !== 'OPERATOR') refuse(actor, 'This');
});

/** Operators and publishers. */
export const staff = rule('staff', ({ context: { actor } }) => {
  if (actor.role !== 'OPERATOR' && actor.role !== 'PUBLISHER') refuse(actor, 'This');
});

/** Whoever has a token; what it shows follows from whose it is. */
export const authenticated = rule('authenticated', ({ context: { actor } }) => {
  if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
});

/** Those who keep the list named by slug at a path of the arguments. A list that the actor cannot see is not found. */
export const keepsListNamed = (...path: string[]): Rule =>
  rule(`keeps the list ${path.join('.')}`, async ({ context: { em, actor }, args }) => {
    const slug = at(args, path);
    if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
    const list = await em.findOne(List, { slug });
    if (!list || !seesList(actor, list)) throw notFound(`The list "${slug}"`);
    if (!keeps(actor, list.id)) refuse(actor, `Changing "${slug}"`);
  });

/** Whoever asks, where the list named by slug at a path of the arguments is public. For everybody there is no other. */
export const publicListNamed = (...path: string[]): Rule =>
  rule(`public list ${path.join('.')}`, async ({ context: { em }, args }) => {
    const slug = at(args, path);
    if (!(await em.findOne(List, { slug, public: true }))) throw notFound(`The list "${slug}"`);
  });

/** Those who keep the list; whose it is, and in which capacity and by whom it is kept, only operators may change. */
export const updatesList = rule('updates the list', async (asked) => {
  await keepsListNamed('input', 'slug').check(asked);
  const { context, args } = asked;
  const input: unknown = args['input'];
  const given = (field: string) => typeof input === 'object' && input !== null && Reflect.get(input, field) !== undefined;
  if (context.actor.role !== 'OPERATOR' && ['owner', 'capacity', 'origin'].some(given))
    refuse(context.actor, 'Changing owner, capacity or origin of a list');
});

/** Those who keep the list; where there is none yet, operators, who may create it. For all others there is none then. */
export const keepsOrCreatesListNamed = (...path: string[]): Rule => {
  const keepsIt = keepsListNamed(...path);
  return rule(`keeps or creates the list ${path.join('.')}`, async (asked) => {
    if (asked.context.actor.role !== 'OPERATOR') await keepsIt.check(asked);
  });
};

/** Those who keep the list of the draft. For everybody else there is no such draft. */
export const keepsDraft = rule('keeps the draft', async ({ context: { em, actor }, args }) => {
  if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
  const draft = await em.findOne(Draft, { id: at(args, ['input', 'draft']) });
  if (!draft || !keeps(actor, draft.list)) throw notFound('The draft');
});

/** Those who keep the list of the version. For everybody else there is no such version. */
export const keepsVersion = rule('keeps the version', async ({ context: { em, actor }, args }) => {
  if (actor.role === 'ANONYMOUS') refuse(actor, 'This');
  const version = await em.findOne(Version, { id: at(args, ['input', 'version']) });
  if (!version || !keeps(actor, version.list)) throw notFound('The version');
});

/** Those who keep, or are engaged with, the list that the parent stands on. */
export const inside = (what: string): Rule =>
  rule('engaged with the list', ({ context: { actor }, root }) => {
    if (!seesInside(actor, listOf(root))) refuse(actor, what);
  });

/** Those who keep the list that the parent stands on. */
export const keeper = (what: string): Rule =>
  rule('keeps the list', ({ context: { actor }, root }) => {
    if (!keeps(actor, listOf(root))) refuse(actor, what);
  });

/** Contact persons of parties: for those who keep or are engaged with a list that uses or belongs to the party. */
export const contactOfParty = rule('engaged with a list of the party', async ({ context: { actor, loaders }, root }) => {
  if (actor.role === 'OPERATOR') return;
  if (actor.role === 'ANONYMOUS' || !(await loaders.meetsParty.load(at(root, ['id'])))) refuse(actor, 'The contact person');
});

/** Those who see the list: whoever was told of a notice knows which list it is about, and no more once it cannot see it. */
export const seesTheList = rule('sees the list', ({ context: { actor }, root }) => {
  if (!(root instanceof List) || !seesList(actor, root)) refuse(actor, 'What stands on the list');
});

/** `forController`: the controller itself, and those who keep the list. Any other controller is not found. */
export const forItself = rule('for itself', async (asked) => {
  await seesTheList.check(asked);
  const {
    context: { actor, loaders },
    root,
    args,
  } = asked;
  const slug = args['forController'];
  if (typeof slug !== 'string') return;
  if (actor.role === 'ANONYMOUS') refuse(actor, 'The list as it applies to a controller');
  const controller = await loaders.controllerBySlug.load(slug);
  const mayAsk = controller && (keeps(actor, listOf(root)) || (actor.role === 'CONTROLLER' && actor.controllerId === controller.id));
  if (!mayAsk) throw notFound(`The controller "${slug}"`);
});

/** The id of the list that a value belongs to. */
function listOf(root: unknown): string {
  if (root instanceof List) return root.id;
  if (root instanceof Version || root instanceof Draft || root instanceof AppliedVersion) return root.list;
  return at(root, ['list', 'id']);
}

/** The text at a path of a value. */
export function at(value: unknown, path: readonly string[]): string {
  let found = value;
  for (const step of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined;
  if (typeof found !== 'string') throw new Error(`nothing at ${path.join('.')}`);
  return found;
}
