// The JSON Schema of the events, made from the same schemas that they are sent by, each with an example.

import { z } from 'zod';
import { EVENT_EXAMPLES } from './event-examples.ts';
import { EVENT_DATA, EVENT_TYPES, type EventType } from './events.ts';

/** The text of `schema/notice/events.schema.json`: one definition for each event, in the order of EVENT_DATA. */
export function eventSchemaText(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Events of Onward',
    description: 'The body of a webhook, as Standard Webhooks 1.0.0 has it. New fields may be added to an event; take what you know.',
    oneOf: EVENT_TYPES.map((type) => ({ $ref: `#/$defs/${type}` })),
    $defs: Object.fromEntries(EVENT_TYPES.map((type) => [type, definitionOf(type)])),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function definitionOf(type: EventType) {
  const data = EVENT_DATA[type];
  const body = z.object({
    type: z.literal(type).describe('Name of the event.'),
    timestamp: z.iso.datetime().describe('When it happened, RFC 3339 in UTC.'),
    data,
  });
  const { $schema: _, ...definition } = z.toJSONSchema(body, { io: 'input', override: ({ jsonSchema }) => sayOnce(jsonSchema) });
  return { title: type, description: data.description, ...definition, examples: [EVENT_EXAMPLES[type]] };
}

/** Leaves out what says nothing more to a reader: the pattern behind a format, and the limits of whole numbers in JavaScript. */
function sayOnce(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
