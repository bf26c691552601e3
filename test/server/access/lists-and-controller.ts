// Two lists kept in Budapest and one controller, stored as rows: what tokens can be made for.

import { DEFAULT_TERMS } from '../../../schema/list/terms.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import type { Em } from '../../../server/database/database.ts';
import { newId } from '../../../server/database/new-id.ts';
import { List } from '../../../server/lists/list.entity.ts';
import { Controller } from '../../../server/notices/controller.entity.ts';
import { Engagement } from '../../../server/notices/engagement.entity.ts';
import { Party } from '../../../server/parties/party.entity.ts';

const recordedAt = Temporal.Instant.from('2024-01-01T00:00:00Z');

/** Stores the party `bepro`, the lists `alpha` and `beta` (ids `list-alpha`, `list-beta`) and the controller `bepro`. */
export async function listsAndController(em: Em): Promise<void> {
  await em.insert(Party, { id: 'party-bepro', slug: 'bepro', name: 'Bepro', formerNames: [], identifiers: [], recordedAt });
  for (const slug of ['alpha', 'beta']) {
    await em.insert(List, {
      id: `list-${slug}`,
      slug,
      title: slug,
      language: 'en',
      timeZone: 'Europe/Budapest',
      public: false,
      owner: 'party-bepro',
      capacity: 'PROCESSOR',
      origin: 'PUBLISHED',
      terms: DEFAULT_TERMS,
      refuseBreach: false,
      recordedAt,
    });
  }
  await em.insert(Controller, { id: 'controller-bepro', slug: 'bepro', party: 'party-bepro', language: 'en', recordedAt });
}

/** Engages the controller `bepro` with a list, from the start of 2024 until a day. */
export async function anEngagement(em: Em, list: string, until: string | null): Promise<void> {
  await em.insert(Engagement, {
    id: newId('Engagement'),
    controller: 'controller-bepro',
    list,
    from: civilDay('2024-01-01'),
    until: until === null ? null : civilDay(until),
    noticeEmail: null,
    terms: {},
    recordedAt,
  });
}
