// A small evidence, signed with a key of its own: bepro was told that Yettel joins a list, and objected.

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { noticeText } from '../../../schema/notice/content.ts';
import {
  type Evidence,
  EVIDENCE_FORMAT,
  evidenceRecord,
  type EvidenceRecord,
  evidenceText,
  signedText,
} from '../../../schema/proof/evidence.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { hashOf } from '../../../schema/words/hash.ts';

const SALT = '00112233445566778899aabbccddeeff';
export const MAILBOX = 'kovacs.anna@bepro.example';
const PERSON = 'Nagy "Béla" EV';
const digest = (value: string) => hashOf(SALT + value);
const personal = (value: string) => `personal:sha256:${digest(value)}`;

export interface AKey {
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** A key that nobody has seen before. */
export function aKey(): AKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), privateKey };
}

const canonical = '{"entries":[],"list":"minicrm","number":2,"previousHash":null}';
const HEAD = hashOf(canonical);

const content = noticeText({
  format: 1,
  list: 'minicrm',
  fromNumber: 1,
  toNumber: 2,
  issuedAt: '2026-03-02T09:00:00.000Z',
  effectiveOn: civilDay('2026-04-02'),
  emergency: false,
  emergencyReason: null,
  headHash: HEAD,
  changes: [
    {
      id: 'v1:v2:yettel:ADDITION',
      kind: 'ADDITION',
      entryKey: 'yettel',
      name: 'Yettel | Hungary Zrt.',
      material: true,
      fields: [],
      statement: { en: 'Yettel | Hungary Zrt. joins the list as sub-processor.', hu: 'A Yettel felkerül a listára.' },
      underNotice: true,
      keys: ['yettel'],
    },
    {
      id: 'v1:v2:nagy:ADMINISTRATIVE',
      kind: 'ADMINISTRATIVE',
      entryKey: 'nagy',
      name: personal(PERSON),
      material: false,
      fields: [],
      statement: { en: `${personal(PERSON)}: details change.`, hu: `A ${personal(PERSON)}: egyes részletek változnak.` },
      underNotice: false,
      keys: ['nagy'],
    },
  ],
});

/** The records of the story, in their order. */
export const records: readonly EvidenceRecord[] = [
  evidenceRecord('version', 'version_2', { number: 2, hash: HEAD, previousHash: null, canonical, withdrawnAt: null }),
  evidenceRecord('notice', 'notice_1', { content, hash: hashOf(content), headHash: HEAD, informational: false }),
  evidenceRecord('terms', 'terms_1', { terms: { authorisation: 'GENERAL' } }),
  evidenceRecord('recipient', 'recipient_1', {
    controller: 'bepro',
    toldAt: '2026-03-02T09:00:04.000Z',
    channel: 'MAIL',
    objectBy: '2026-03-12T23:00:00.000Z',
    effectiveOn: '2026-04-02',
    undeliverableAt: null,
  }),
  evidenceRecord('delivery', 'delivery_1', {
    recipient: 'recipient_1',
    event: 'notice.issued',
    channel: 'MAIL',
    to: personal(MAILBOX),
    state: 'DELIVERED',
  }),
  evidenceRecord('delivery', 'delivery_2', {
    recipient: 'recipient_1',
    event: 'notice.reminder',
    channel: 'MAIL',
    to: personal(MAILBOX),
    state: 'NOT_SENT',
  }),
  evidenceRecord('attempt', 'attempt_1', {
    delivery: 'delivery_1',
    at: '2026-03-02T09:00:04.000Z',
    status: 250,
    error: null,
    durationMs: 12,
  }),
  evidenceRecord('event', 'recipient_1 ACKNOWLEDGED', {
    recipient: 'recipient_1',
    kind: 'ACKNOWLEDGED',
    at: '2026-03-03T08:00:00.000Z',
    by: 'controller bepro',
  }),
  evidenceRecord('objection', 'objection_1', {
    recipient: 'recipient_1',
    raisedAt: '2026-03-10T14:12:05.000Z',
    changes: ['v1:v2:yettel:ADDITION'],
    grounds: 'A dispute of <ours>',
    remedy: null,
    late: false,
    state: 'UPHELD',
  }),
  evidenceRecord('objection-step', 'step_1', {
    objection: 'objection_1',
    at: '2026-03-10T14:12:05.000Z',
    by: 'controller bepro',
    from: null,
    to: 'RECEIVED',
    text: null,
  }),
  evidenceRecord('objection-step', 'step_2', {
    objection: 'objection_1',
    at: '2026-03-12T10:00:00.000Z',
    by: 'publisher minicrm',
    from: 'RECEIVED',
    to: 'UPHELD',
    text: 'Your calls stay where they are.',
  }),
  evidenceRecord('audit', 'audit_1', {
    at: '2026-03-02T09:00:00.000Z',
    actor: 'publisher minicrm',
    action: 'announceVersion',
    target: 'version_2',
    denied: false,
  }),
];

/** The evidence, signed with the key. */
export function anEvidence(key: AKey, changed: Partial<Pick<Evidence, 'records' | 'personal' | 'about'>> = {}): Evidence {
  const unsigned = {
    format: EVIDENCE_FORMAT,
    about: { notice: 'notice_1', list: 'minicrm', controller: 'bepro', headHash: HEAD, madeAt: '2026-05-01T10:00:00.000Z' },
    records,
    personal: { [digest(MAILBOX)]: { salt: SALT, value: MAILBOX }, [digest(PERSON)]: { salt: SALT, value: PERSON } },
    key: { id: 'registry-key_1', publicKey: key.publicKey },
    ...changed,
  } as const;
  return { ...unsigned, signature: sign(null, Buffer.from(signedText(unsigned)), key.privateKey).toString('base64') };
}

/** The file of it. */
export const aFile = (key: AKey, changed: Parameters<typeof anEvidence>[1] = {}): string => evidenceText(anEvidence(key, changed));
