// Deliveries laid as rows: endpoints with real secrets, and messages to them.

import { sealSecret } from '../server/deliveries/sealed-secret.ts';
import { newEndpointSecret } from '../server/deliveries/new-secret.ts';
import { idSeries, newId } from '../server/database/new-id.ts';
import type { Em } from '../server/database/database.ts';
import type { SecretKey } from '../server/secret-keys.ts';

/** Lays a controller with one endpoint for each address. @returns the ids of the endpoints, in their order */
export async function layEndpoints(em: Em, keys: readonly SecretKey[], urls: readonly string[]): Promise<readonly string[]> {
  await em.execute(
    `insert into party (id, slug, name, former_names, identifiers, recorded_at) values ('bench', 'bench', 'Bench Zrt.', '[]', '[]', to_timestamp(0)) on conflict do nothing`,
  );
  const rows = urls.map((url, index) => {
    const id = newId('Endpoint');
    return { id, controller: newId('Controller'), slug: `bench-${index}`, url, secret: sealSecret(keys, newEndpointSecret(), id) };
  });
  const asked = JSON.stringify(rows);
  await em.execute(
    `insert into controller (id, slug, party_id, language, recorded_at)
     select controller, slug, 'bench', 'en', to_timestamp(0) from jsonb_to_recordset(?::jsonb) as row (controller text, slug text)`,
    [asked],
  );
  await em.execute(
    `insert into endpoint (id, controller_id, url, events, state, secret, secret_hint, created_at)
     select id, controller, url, '[]', 'ACTIVE', secret, 'bench', to_timestamp(0)
     from jsonb_to_recordset(?::jsonb) as row (id text, controller text, url text, secret text)`,
    [asked],
  );
  return rows.map(({ id }) => id);
}

/** Lays one message, to be delivered now to each of these endpoints, so many times. */
export async function layDeliveries(em: Em, endpoints: readonly string[], times = 1): Promise<void> {
  const message = newId('Message');
  const data = { endpoint: { id: 'bench', url: 'https://bench.example/' } };
  await em.execute(`insert into message (id, type, at, data) values (?, 'endpoint.test', now(), ?)`, [message, JSON.stringify(data)]);
  await em.execute(
    `insert into delivery (id, message_id, controller_id, endpoint_id, channel, state, attempts_made, next_attempt_at, created_at)
     select ? || lpad(to_hex(row_number() over ()), 12, '0'), ?, endpoint.controller_id, endpoint.id, 'WEBHOOK', 'PENDING', 0, now(), now()
     from jsonb_array_elements_text(?::jsonb) as asked (id) join endpoint on endpoint.id = asked.id cross join generate_series(1, ?::int)`,
    [idSeries('Delivery'), message, JSON.stringify(endpoints), times],
  );
}
