// Who asks, and the tokens that say so.

import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { type Connection, idsOf, pageAsked, pageById } from '../graphql/connection.ts';
import { RoleEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { List } from '../lists/list.entity.ts';
import { ListType } from '../lists/list.type.ts';
import type { Controller } from '../notices/controller.entity.ts';
import { ControllerType } from '../notices/controller.type.ts';
import type { Actor } from './actor.ts';
import { createToken } from './create-token.ts';
import { revokeToken } from './revoke-token.ts';
import { type Role, Token } from './token.entity.ts';
import { TokenConnection, TokenType, ViewerType } from './token.type.ts';

const maybe = { nullable: true } as const;

@InputType('CreateTokenInput', { description: 'A token to be made.' })
class CreateTokenInput {
  @Field(() => String, { description: 'What it is for.' }) name!: string;
  @Field(() => RoleEnum, { description: 'What it lets its bearer do.' }) role!: Role;
  @Field(() => [String], { ...maybe, description: 'Slugs of the lists that a publisher keeps.' }) lists?: string[];
  @Field(() => String, { ...maybe, description: 'Slug of the controller it speaks for.' }) controller?: string;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it expires; left out for never.' }) expiresAt?: string;
}

@ObjectType('CreateTokenPayload', { description: 'What createToken gives back.' })
class CreateTokenPayload {
  @Field(() => TokenType, { description: 'The token.' }) token!: TokenType;
  @Field(() => String, { description: 'Its secret. It is shown here and never again.' }) secret!: string;
}

@InputType('RevokeTokenInput', { description: 'A token to be revoked.' })
class RevokeTokenInput {
  @Field(() => ID, { description: 'The token.' }) id!: string;
}

const RevokeTokenPayload = payloadType('RevokeToken', 'token', () => TokenType);

type Authenticated = Exclude<Actor, { role: 'ANONYMOUS' }>;

@Resolver(() => TokenType)
export class TokenResolver {
  @Query(() => ViewerType, { ...maybe, description: 'The one who asks; null without a token.' })
  viewer(@Ctx() { actor }: Context): Authenticated | null {
    return actor.role === 'ANONYMOUS' ? null : actor;
  }

  @Query(() => TokenConnection, { description: 'All tokens, in the order they were made.' })
  async tokens(
    @Arg('first', () => Int, { ...maybe, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { ...maybe, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em }: Context,
  ): Promise<Connection<Token>> {
    return pageById(
      pageAsked(first, after, idsOf('Token')),
      ({ where, options }) => em.find(Token, where, options),
      () => em.count(Token),
    );
  }

  @Mutation(() => CreateTokenPayload, { description: 'Makes a token. Its secret is shown once.' })
  createToken(
    @Arg('input', () => CreateTokenInput, { description: 'The token.' }) input: CreateTokenInput,
    @Ctx() context: Context,
  ): Promise<{ token: Token; secret: string }> {
    const { name, role, lists, controller, expiresAt } = input;
    const asked = {
      name,
      role,
      lists: lists ?? [],
      controller: controller ?? null,
      expiresAt: expiresAt ? Temporal.Instant.from(expiresAt) : null,
    };
    return createToken(context.em, asked, context);
  }

  @Mutation(() => RevokeTokenPayload, { description: 'Revokes a token at once.' })
  async revokeToken(
    @Arg('input', () => RevokeTokenInput, { description: 'Which.' }) input: RevokeTokenInput,
    @Ctx() context: Context,
  ): Promise<{ token: Token }> {
    return { token: await revokeToken(context.em, input.id, context) };
  }

  @FieldResolver(() => [ListType], { description: 'The lists that a publisher keeps.' })
  async lists(@Root() token: Token, @Ctx() { loaders }: Context): Promise<readonly List[]> {
    const lists = await Promise.all(token.lists.map((id) => loaders.list.load(id)));
    return lists.filter((list) => list !== null);
  }

  @FieldResolver(() => ControllerType, { ...maybe, description: 'The controller that it speaks for.' })
  async controller(@Root() token: Token, @Ctx() { loaders }: Context): Promise<Controller | null> {
    return token.controller === null ? null : loaders.controller.load(token.controller);
  }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @FieldResolver(() => [ListType], { description: 'The lists that it keeps or is engaged with.' })
  async lists(@Root() viewer: Authenticated, @Ctx() { loaders }: Context): Promise<readonly List[]> {
    if (viewer.role === 'OPERATOR') return [];
    const lists = await Promise.all([...viewer.lists].map((id) => loaders.list.load(id)));
    return lists.filter((list) => list !== null);
  }

  @FieldResolver(() => ControllerType, { ...maybe, description: 'The controller that it speaks for.' })
  async controller(@Root() viewer: Authenticated, @Ctx() { loaders }: Context): Promise<Controller | null> {
    return viewer.role === 'CONTROLLER' ? loaders.controller.load(viewer.controllerId) : null;
  }
}
