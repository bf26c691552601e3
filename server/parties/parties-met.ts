// Which parties somebody meets on the lists that it keeps or is engaged with.

import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';

const MET = `
  select use.party_id as id from version_use as use join list_version as version on version.id = use.version_id
  where use.party_id in (select jsonb_array_elements_text(?::jsonb)) and version.list_id in (select jsonb_array_elements_text(?::jsonb))
  union
  select list.owner_id from list where list.owner_id in (select jsonb_array_elements_text(?::jsonb)) and list.id in (select jsonb_array_elements_text(?::jsonb))`;

/** Those of the parties that stand on, or own, a list of the actor. */
export async function partiesMet(em: Em, actor: Actor, parties: readonly string[]): Promise<ReadonlySet<string>> {
  if (actor.role === 'OPERATOR') return new Set(parties);
  const lists = JSON.stringify(actor.role === 'ANONYMOUS' ? [] : [...actor.lists]);
  const asked = JSON.stringify(parties);
  const rows: { id: string }[] = await em.execute(MET, [asked, lists, asked, lists]);
  return new Set(rows.map((row) => row.id));
}
