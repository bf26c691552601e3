// The events: each has its example, keeps to its published schema, and fits into a webhook.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { objectionEnds } from '../../../schema/law/notice-window.ts';
import { EVENT_EXAMPLES } from '../../../schema/notice/event-examples.ts';
import { eventSchemaText } from '../../../schema/notice/event-schema.ts';
import { EVENT_DATA, EVENT_TYPES, isEventType } from '../../../schema/notice/events.ts';
import { stepOf } from '../../../schema/notice/objection-states.ts';
import { endOfDay, windowsOf } from '../../../schema/notice/windows.ts';
import { civilDay, dayIn } from '../../../schema/words/civil-day.ts';
import { countryCode } from '../../../schema/words/territory.ts';

const published = readFileSync(new URL('../../../schema/notice/events.schema.json', import.meta.url), 'utf8');
const asPublished = z.fromJSONSchema(JSON.parse(published));

/** The value with one field left out, at any depth: once for each field, with the path to it. */
function withoutEach(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      withoutEach(item, `${path}[${index}]`).map(([at, changed]) => [at, value.with(index, changed)] as const),
    );
  }
  const fields = Object.entries(value);
  return fields.flatMap(([field, inner]) => {
    const rest = Object.fromEntries(fields.filter(([other]) => other !== field));
    const deeper = withoutEach(inner, `${path}.${field}`).map(([at, changed]) => [at, { ...rest, [field]: changed }] as const);
    return [[`${path}.${field}`, rest] as const, ...deeper];
  });
}

test('the names are those that were promised', () => {
  expect(EVENT_TYPES).toEqual([
    'notice.issued',
    'notice.reminder',
    'version.effective',
    'version.withdrawn',
    'objection.received',
    'objection.changed',
    'objection.settled',
    'transfer.mechanism_lapsed',
    'endpoint.disabled',
    'endpoint.test',
  ]);
  for (const other of ['', 'notice', 'toString', '__proto__', 'Notice.Issued']) expect(isEventType(other)).toBe(false);
});

describe.each(EVENT_TYPES)('%s', (type) => {
  const example = EVENT_EXAMPLES[type];
  const sent: unknown = JSON.parse(JSON.stringify(example));

  test('has an example that its schema accepts, with no field that it does not know', () => {
    expect(example.type).toBe(type);
    expect(EVENT_DATA[type].parse(example.data)).toEqual(example.data);
  });

  test('has an example that the published schema accepts', () => {
    expect(asPublished.safeParse(sent)).toMatchObject({ success: true });
  });

  test('is refused by the published schema as soon as a field is missing', () => {
    const accepted = withoutEach(sent).filter(([, value]) => asPublished.safeParse(value).success);
    expect(accepted.map(([path]) => path)).toEqual([]);
    expect(withoutEach(sent).length).toBeGreaterThan(4);
  });

  test('fits into the 20 kB of Standard Webhooks', () => {
    expect(Buffer.byteLength(JSON.stringify(example))).toBeLessThan(20_000);
  });
});

describe('the published schema', () => {
  test('is the one of today: `node tools/emit-event-schema.ts` writes it anew', () => {
    expect(published).toBe(eventSchemaText());
  });

  test('knows no other event', () => {
    const example = EVENT_EXAMPLES['endpoint.test'];
    expect(asPublished.safeParse({ ...example, type: 'endpoint.tested' }).success).toBe(false);
    expect(asPublished.safeParse({ ...example, type: 'notice.issued' }).success).toBe(false);
  });

  test('lets fields be added', () => {
    expect(asPublished.safeParse({ ...EVENT_EXAMPLES['endpoint.test'], later: true }).success).toBe(true);
  });
});

describe('the story that the examples tell', () => {
  const { notice, recipient } = EVENT_EXAMPLES['notice.issued'].data;
  const { timeZone } = notice.list;
  const terms = { ...recipient.terms, holidayCountry: countryCode('HU') };

  test('has the days that follow from its terms', () => {
    const startsOn = dayIn(timeZone, Temporal.Instant.from(notice.issuedAt));
    const days = windowsOf({ terms, startsOn, effectiveOn: civilDay(notice.effectiveOn), emergency: notice.emergency });
    expect(days.effectiveOn).toBe(recipient.effectiveOn);
    expect(days.objectUntil && endOfDay(days.objectUntil, timeZone).toString()).toBe(recipient.objectBy);
  });

  test('has a cure that ends when its terms say', () => {
    const { objection } = EVENT_EXAMPLES['objection.changed'].data;
    const proposedOn = dayIn(timeZone, Temporal.Instant.from(objection.step.at));
    const last = terms.cure && objectionEnds(proposedOn, terms.cure, terms.holidayCountry);
    expect(last && endOfDay(last, timeZone).toString()).toBe(objection.cureBy);
  });

  test('takes only steps that there are, and objects to a change that was told', () => {
    for (const type of ['objection.changed', 'objection.settled'] as const) {
      const { state, step, changes } = EVENT_EXAMPLES[type].data.objection;
      expect(step.from && stepOf(step.from, step.to)).not.toBeNull();
      expect(state).toBe(step.to);
      expect(notice.changes.map(({ id }) => id)).toEqual(expect.arrayContaining(changes));
    }
  });
});
