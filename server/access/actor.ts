// Who asks, and which lists that lets them see and keep.

/** The one who asks. `lists` are list ids: those a publisher keeps, or those a controller has an engagement with. */
export type Actor =
  | { readonly role: 'ANONYMOUS' }
  | { readonly role: 'OPERATOR'; readonly tokenId: string | null; readonly name: string }
  | { readonly role: 'PUBLISHER'; readonly tokenId: string; readonly name: string; readonly lists: ReadonlySet<string> }
  | {
      readonly role: 'CONTROLLER';
      readonly tokenId: string;
      readonly name: string;
      readonly controllerId: string;
      readonly lists: ReadonlySet<string>;
    };

export const anonymous: Actor = { role: 'ANONYMOUS' };

/** Onward itself, when it loads what it ships with. */
export const onward: Actor = { role: 'OPERATOR', tokenId: null, name: 'onward' };

/** The one who does something, and when. */
export interface By {
  readonly actor: Actor;
  readonly now: Temporal.Instant;
}

/** Whether the actor may change the list and see everything of it. */
export function keeps(actor: Actor, listId: string): boolean {
  return actor.role === 'OPERATOR' || (actor.role === 'PUBLISHER' && actor.lists.has(listId));
}

/** Whether the actor may see contact persons and findings on the list. */
export function seesInside(actor: Actor, listId: string): boolean {
  return actor.role === 'OPERATOR' || (actor.role !== 'ANONYMOUS' && actor.lists.has(listId));
}

/** Whether the actor may see that the list exists. */
export function seesList(actor: Actor, list: { readonly id: string; readonly public: boolean }): boolean {
  return list.public || seesInside(actor, list.id);
}

/** How the actor is named in the audit log and in the events of a version. */
export function nameOf(actor: Actor): string {
  return actor.role === 'ANONYMOUS' ? 'anonymous' : `${actor.role.toLowerCase()} ${actor.name}`;
}
