import { string } from '@oclif/core/flags';
import { type EvidenceVerdict, verifyEvidence } from '../../schema/proof/verify-evidence.ts';
import { word } from '../arguments.ts';
import { OnwardCommand } from '../command.ts';
import { publicKeyOf } from '../evidence/public-key-of.ts';
import { verdictInWords } from '../evidence/verdict-in-words.ts';
import { readBytes } from '../files.ts';

/** What scripts are told. */
export type VerifiedFile =
  | { readonly ok: true; readonly keyKnown: boolean; readonly keyId: string; readonly records: number; readonly about: object }
  | { readonly ok: false; readonly problem: string; readonly record: string | null };

export default class Verify extends OnwardCommand {
  static override summary = 'Verify an evidence file. Works offline.';
  static override description =
    'Checks every byte: the hash of each record, the signature over all of them, and what they say of each other. Only with --key is it certain whose evidence it is. Exit code 0: it holds; 1: it does not, and the first thing that is wrong is named; 2: the file cannot be read.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> evidence.json --key registry-key.pem',
    {
      description: 'Whether the notice was issued at the state of the list that you were shown.',
      command: '<%= config.bin %> <%= command.id %> evidence.json --key registry-key.pem --head HASH',
    },
  ];
  static override args = { file: word({ required: true, description: 'The evidence file.' }) };
  static override flags = {
    key: string({ helpValue: 'FILE', description: 'The registry’s public key in PEM, as a file or as it is; see notice key.' }),
    head: string({ helpValue: 'HASH', description: 'The hash at the head of the list that you were shown.' }),
  };

  async run(): Promise<VerifiedFile> {
    const { args, flags } = await this.parse(Verify);
    const known = { key: flags.key === undefined ? null : publicKeyOf(flags.key), head: flags.head ?? null };
    const verdict = verifyEvidence(readBytes(args.file), known);
    this.log(verdictInWords(verdict, known));
    if (!verdict.ok) this.answerNo();
    return told(verdict);
  }
}

function told(verdict: EvidenceVerdict): VerifiedFile {
  if (!verdict.ok) return verdict;
  const { evidence, keyKnown } = verdict;
  return { ok: true, keyKnown, keyId: evidence.key.id, records: evidence.records.length, about: evidence.about };
}
