// Tokens and the one who asks, as the API shows them.

import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection.ts';
import { RoleEnum } from '../graphql/enums.ts';
import { Node } from '../graphql/node.type.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { Role, Token } from './token.entity.ts';

const maybe = { nullable: true } as const;

@ObjectType('Token', { implements: Node, description: 'An access token. Its secret was shown once, when it was made.' })
export class TokenType extends Node implements Pick<Token, 'id' | 'name' | 'role' | 'expiresAt' | 'lastUsedAt' | 'revokedAt'> {
  @Field(() => ID, { description: 'Names the token for good.' }) declare id: string;
  @Field(() => String, { description: 'What it is for.' }) name!: string;
  @Field(() => RoleEnum, { description: 'What it lets its bearer do.' }) role!: Role;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it expires; null for never.' }) expiresAt!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was last used, to the minute.' }) lastUsedAt!: Temporal.Instant | null;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When it was revoked; null while it holds.' }) revokedAt!: Temporal.Instant | null;
}

export const TokenConnection = connectionType(() => TokenType, 'Token');

@ObjectType('Viewer', { description: 'The one who asks.' })
export class ViewerType {
  @Field(() => RoleEnum, { description: 'What the token lets it do.' }) role!: Role;
  @Field(() => String, { description: 'Name of the token.' }) name!: string;
}
