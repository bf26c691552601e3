// The transfer to be judged, out of flags or a file, checked like every other input.

import { checked } from '../../schema/list/checked.ts';
import { transferInput } from '../../schema/list/transfer-input.ts';
import { meaningOfCode } from '../../schema/law/mechanism-codes.ts';
import type { Transfer } from '../../schema/words/transfer.ts';
import { invalid, Problem } from '../problem.ts';

/** What the flags of `transfer judge` say. */
export interface JudgeFlags {
  readonly organisation?: string | undefined;
  readonly importer?: string | undefined;
  readonly mechanism?: string | undefined;
  readonly instrument?: string | undefined;
  readonly module?: string | undefined;
  readonly 'signed-on'?: string | undefined;
  readonly 'expires-on'?: string | undefined;
  readonly 'listed-from'?: string | undefined;
  readonly 'listed-until'?: string | undefined;
  readonly 'checked-on'?: string | undefined;
  readonly stated: boolean;
  readonly 'not-listed': boolean;
  readonly 'scope-confirmed': boolean;
  readonly 'evidence-url'?: string | undefined;
  readonly 'assessed-on'?: string | undefined;
  readonly 'exporter-role'?: string | undefined;
  readonly 'importer-role'?: string | undefined;
}

/** @throws Problem INVALID saying what would be right */
export function transferOfFlags(country: string | undefined, flags: JudgeFlags): Transfer {
  return transferOf({
    destination: country,
    organisation: flags.organisation,
    importer: flags.importer,
    exporterRole: flags['exporter-role'],
    importerRole: flags['importer-role'],
    assessedOn: flags['assessed-on'],
    mechanisms: mechanismsOf(flags),
  });
}

/** @throws Problem INVALID with the path of the first thing that is wrong */
export function transferOf(written: unknown): Transfer {
  const result = checked(transferInput, written);
  if (result.ok) return result.value;
  const [problem = { message: 'This is no transfer.', path: [] }] = result.problems;
  throw new Problem('INVALID', problem.message, { path: problem.path });
}

const OF_A_MECHANISM = [
  'instrument',
  'module',
  'signed-on',
  'expires-on',
  'listed-from',
  'listed-until',
  'checked-on',
  'evidence-url',
] as const;

function mechanismsOf(flags: JudgeFlags): readonly unknown[] {
  const { mechanism, instrument, module } = flags;
  if (mechanism === undefined) {
    const alone = OF_A_MECHANISM.find((name) => flags[name] !== undefined);
    if (alone) throw invalid(`--${alone} says something of a ground: name the ground with --mechanism.`);
    return [];
  }
  const meaning = meaningOfCode(mechanism);
  const named = meaning?.mechanism ? meaning : { mechanism, instrument: null };
  return [
    {
      code: named.mechanism,
      instrument: instrument ?? named.instrument,
      module,
      signedOn: flags['signed-on'],
      expiresOn: flags['expires-on'],
      participation: participationOf(flags),
      scopeConfirmed: flags['scope-confirmed'] || undefined,
      evidenceUrl: flags['evidence-url'],
    },
  ];
}

function participationOf(flags: JudgeFlags): unknown {
  const dates = { activeFrom: flags['listed-from'], activeUntil: flags['listed-until'], checkedOn: flags['checked-on'] };
  if (flags['not-listed']) return { status: 'NOT_LISTED', ...dates };
  if (flags.stated) return { status: 'STATED', ...dates };
  return Object.values(dates).some((date) => date !== undefined) ? { status: 'LISTED', ...dates } : undefined;
}
