// What mutations about endpoints and deliveries accept.

import { z } from 'zod';
import { given, maybe, oneOf, upTo } from '../../schema/list/input-shape.ts';
import { instant, slug, url, word } from '../../schema/list/word-input.ts';
import { EVENT_TYPES, type EventType, isEventType } from '../../schema/notice/events.ts';
import { idInput } from '../notices/answer-input.ts';
import type { NewEndpoint } from './create-endpoint.ts';
import { ENDPOINT_STATES } from './endpoint.entity.ts';
import type { Redeliver } from './redeliver.ts';
import type { EndpointPatch } from './update-endpoint.ts';

const event = () =>
  word<EventType>((text) =>
    isEventType(text)
      ? { value: text }
      : { wrong: `${JSON.stringify(text.slice(0, 40))} is no event: write one of ${EVENT_TYPES.join(', ')}` },
  );

const events = () => upTo(EVENT_TYPES.length, 'events', event()).transform((list): readonly EventType[] => [...new Set(list)]);

export const newEndpointInput: z.ZodType<NewEndpoint> = z.object({ controller: slug(), url: url(), events: events() });

export const endpointPatchInput: z.ZodType<EndpointPatch> = z.object({
  id: idInput(),
  url: given(url()),
  events: given(events()),
  state: given(oneOf('a state', ENDPOINT_STATES)),
});

export const redeliverInput: z.ZodType<Redeliver> = z.object({
  delivery: maybe(idInput()),
  endpoint: maybe(idInput()),
  since: maybe(instant().transform((text) => Temporal.Instant.from(text))),
});
