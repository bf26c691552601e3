// Who makes a request, by its Authorization header. One statement, whatever the token.

import { dayIn } from '../../schema/words/civil-day.ts';
import { hashOf } from '../../schema/words/hash.ts';
import { recordDenial } from '../audit/record-audit.ts';
import { instantFromColumn, instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { Refusal } from '../errors.ts';
import { type Actor, anonymous } from './actor.ts';
import type { Role } from './token.entity.ts';
import { isWellFormed } from './token-secret.ts';

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly lists: readonly string[];
  readonly controller_id: string | null;
  readonly expires_at: Date | string | null;
  readonly revoked_at: Date | string | null;
  readonly engaged_list: string | null;
  readonly engaged_until: string | null;
  readonly time_zone: string | null;
}

const TOKEN_WITH_ENGAGEMENTS = `
  select token.id, token.name, token.role, token.lists, token.controller_id, token.expires_at, token.revoked_at,
    engagement.list_id as engaged_list, engagement.until::text as engaged_until, list.time_zone
  from token
  left join engagement on engagement.controller_id = token.controller_id
  left join list on list.id = engagement.list_id
  where token.secret_hash = ?`;

/**
 * The one who asks; without a header it is nobody in particular. A controller sees a list up to the day its engagement ends.
 *
 * @throws Refusal UNAUTHENTICATED when the header names no token that is good at `now`; that a token was revoked or has
 *   expired is only told to the one who holds it. Every refusal is put into the audit log
 */
export async function actorOfRequest(em: Em, authorization: string | undefined, now: Temporal.Instant): Promise<Actor> {
  if (authorization === undefined) return anonymous;
  const [, secret] = /^Bearer +(\S+)$/i.exec(authorization.trim()) ?? [];
  if (secret === undefined) return refuse(em, now, 'The Authorization header must read "Bearer onw_…".');
  if (!isWellFormed(secret)) return refuse(em, now, 'This is not a token, or it was mistyped: its checksum does not fit.');
  const rows: TokenRow[] = await em.execute(TOKEN_WITH_ENGAGEMENTS, [hashOf(secret)]);
  const [token] = rows;
  if (!token) return refuse(em, now, 'This token is not known here.');
  const actor = actorOf(token, rows, now);
  const end = endOf(token, now);
  if (end === null) return actor;
  await recordDenial(em, { actor, now }, 'authenticate', token.id);
  throw unauthenticated(end);
}

function actorOf(token: TokenRow, rows: readonly TokenRow[], now: Temporal.Instant): Actor {
  const { id: tokenId, name, role, controller_id: controllerId } = token;
  if (role === 'OPERATOR') return { role, tokenId, name };
  if (role === 'PUBLISHER') return { role, tokenId, name, lists: new Set(token.lists) };
  if (controllerId === null) throw unauthenticated('The controller that this token spoke for is gone.');
  return { role, tokenId, name, controllerId, lists: engagedLists(rows, now) };
}

function engagedLists(rows: readonly TokenRow[], now: Temporal.Instant): ReadonlySet<string> {
  const lists = new Set<string>();
  for (const { engaged_list: list, engaged_until: until, time_zone: timeZone } of rows) {
    if (list !== null && timeZone !== null && (until === null || dayIn(timeZone, now) < until)) lists.add(list);
  }
  return lists;
}

function endOf(token: TokenRow, now: Temporal.Instant): string | null {
  if (token.revoked_at !== null) return `This token was revoked at ${instantText(instantFromColumn(token.revoked_at))}.`;
  const expiresAt = token.expires_at === null ? null : instantFromColumn(token.expires_at);
  if (expiresAt && Temporal.Instant.compare(now, expiresAt) >= 0) return `This token expired at ${instantText(expiresAt)}.`;
  return null;
}

/** Nobody in particular tried to be somebody: that is a denial, too. */
async function refuse(em: Em, now: Temporal.Instant, message: string): Promise<never> {
  await recordDenial(em, { actor: anonymous, now }, 'authenticate', null);
  throw unauthenticated(message);
}

const unauthenticated = (message: string): Refusal => new Refusal('UNAUTHENTICATED', message);
