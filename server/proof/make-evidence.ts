// What happens when evidence of a notice is made: every record in one file, signed with the registry's key.
//
//   1. Read all rows as they stand at one instant.
//   2. Replace mail addresses by digests; put what opens digests beside the records, as far as it is not forgotten.
//   3. Sign the hashes of all records.

import { randomBytes, sign } from 'node:crypto';
import { IsolationLevel } from '@mikro-orm/core';
import {
  EVIDENCE_FORMAT,
  type Evidence,
  evidenceRecord,
  type EvidenceRecord,
  evidenceText,
  type Opening,
  signedText,
} from '../../schema/proof/evidence.ts';
import { digestsIn } from '../../schema/notice/sealed-text.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { invalid, notFound } from '../errors.ts';
import { digestOf } from '../lists/personal-facts.ts';
import type { SecretKey } from '../secret-keys.ts';
import { evidenceRows } from './evidence-rows.ts';
import { registryKey } from './registry-key.ts';

/** Evidence for more recipients than this is made controller by controller. */
export const MOST_RECIPIENTS = 5_000;

/** Which evidence is asked for. */
export interface EvidenceAsked {
  readonly notice: string;
  /** Id and slug of the one controller that it is about; null for all. */
  readonly controller: { readonly id: string; readonly slug: string } | null;
  /** Whether endpoints and what they answered are told whole; a publisher is told the hosts alone, as in the API. */
  readonly whole: boolean;
}

/**
 * The text of the evidence file of a notice.
 *
 * @throws Refusal NOT_FOUND; INVALID when there are more than 5,000 recipients and no controller was named
 */
export async function makeEvidence(
  em: Em,
  { notice, controller, whole }: EvidenceAsked,
  secretKeys: readonly SecretKey[],
  now: Temporal.Instant,
): Promise<string> {
  const key = await registryKey(em, secretKeys, now);
  return em.fork().transactional(
    async (tx) => {
      const [found]: { list: string; head_hash: string; recipients: number }[] = await tx.execute(
        `select list.slug as list, notice.head_hash, (select count(*)::int from recipient where recipient.notice_id = notice.id) as recipients
         from notice join list on list.id = notice.list_id where notice.id = ?`,
        [notice],
      );
      if (!found) throw notFound('The notice');
      if (controller === null && found.recipients > MOST_RECIPIENTS)
        throw invalid(
          `The notice has ${found.recipients} recipients; evidence of more than ${MOST_RECIPIENTS} is made for one controller: name it.`,
          ['controller'],
        );
      const rows = await evidenceRows(tx, { notice, controller: controller?.id ?? null });
      const addresses = new Map<string, Opening>();
      const records = rows.map((record) => withSealedAddress(whole ? record : withoutInsides(record), addresses));
      const about = { notice, list: found.list, controller: controller?.slug ?? null, headHash: found.head_hash, madeAt: instantText(now) };
      const personal = {
        ...(await openings(tx, records)),
        ...Object.fromEntries([...addresses.values()].map((opening) => [digestOf(opening.salt, opening.value), opening])),
      };
      const unsigned = { format: EVIDENCE_FORMAT, about, records, personal, key: { id: key.id, publicKey: key.publicKey } } as const;
      const evidence: Evidence = {
        ...unsigned,
        signature: sign(null, Buffer.from(signedText(unsigned)), key.privateKey).toString('base64'),
      };
      return evidenceText(evidence);
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

/** What a publisher is not told of a controller's endpoint: its address beyond the host, and what it answered. */
function withoutInsides({ kind, id, data, hash }: EvidenceRecord): EvidenceRecord {
  if (kind === 'delivery' && data['channel'] === 'WEBHOOK')
    return evidenceRecord(kind, id, { ...data, to: URL.parse(String(data['to']))?.host ?? null });
  if (kind === 'attempt') return evidenceRecord(kind, id, { ...data, address: null, responseExcerpt: null });
  return { kind, id, data, hash };
}

/** A mail address may name a person: it stands in the record as a digest, the same one for the same address. */
function withSealedAddress(record: EvidenceRecord, addresses: Map<string, Opening>): EvidenceRecord {
  const { to, channel } = record.data;
  if (record.kind !== 'delivery' || channel !== 'MAIL' || typeof to !== 'string') return record;
  const opening = addresses.get(to) ?? { salt: randomBytes(16).toString('hex'), value: to };
  addresses.set(to, opening);
  return evidenceRecord('delivery', record.id, { ...record.data, to: `personal:sha256:${digestOf(opening.salt, opening.value)}` });
}

async function openings(tx: Em, records: readonly EvidenceRecord[]): Promise<Readonly<Record<string, Opening>>> {
  const digests = [...new Set(records.flatMap(({ data }) => digestsIn(JSON.stringify(data))))];
  if (digests.length === 0) return {};
  const facts: { digest: string; salt: string; value: string }[] = await tx.execute(
    'select digest, salt, value from personal_fact where value is not null and digest in (select jsonb_array_elements_text(?::jsonb)) order by digest',
    [JSON.stringify(digests)],
  );
  return Object.fromEntries(facts.map(({ digest, salt, value }) => [digest, { salt, value }]));
}
