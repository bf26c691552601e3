// What verifying an evidence file came to, in words.

import type { EvidenceVerdict, KnownElsewhere } from '../../schema/proof/verify-evidence.ts';
import { facts, heading, warning, wrapped } from '../text.ts';
import { minute } from '../today.ts';

/** Whether the file holds, what was checked, and what was not. */
export function verdictInWords(verdict: EvidenceVerdict, known: KnownElsewhere): string {
  if (!verdict.ok)
    return [heading('The evidence does not hold.'), ...(verdict.record ? [`At ${verdict.record}:`] : []), verdict.problem].join('\n');
  const { about, records, key } = verdict.evidence;
  return [
    heading(verdict.keyKnown ? 'The evidence holds.' : 'The evidence holds together.'),
    facts([
      ['Notice', about.notice],
      ['List', about.list],
      ['About', about.controller ?? 'all recipients'],
      ['Made', minute(about.madeAt)],
      ['Records', `${records.length}, each with its hash, all signed with ${key.id}`],
      ['Head hash', `${about.headHash}${known.head === null ? '' : ' (the list stood at the head that you gave)'}`],
    ]),
    ...(verdict.keyKnown ? [] : [warning(wrapped(UNKNOWN_KEY))]),
  ].join('\n');
}

const UNKNOWN_KEY =
  'Only that was checked: that one key signed all of it, and that nothing was altered since. Anybody can make such a file with a key of their own. Get the registry’s key from the registry (onward notice key > registry-key.pem), and verify again with --key registry-key.pem.';
