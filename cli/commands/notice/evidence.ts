import { file, string } from '@oclif/core/flags';
import { noticeArgument } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { evidenceOf, writeEvidence, type WrittenEvidence } from '../../notices/evidence-files.ts';

export default class NoticeEvidence extends OnwardCommand {
  static override summary = 'Get evidence of a notice that can be verified offline.';
  static override description =
    'One signed file with everything on record: what was announced, to whom, every attempt, answer and objection. With --out it is written as FILE.json, and as FILE.md for people; otherwise it goes to stdout. What opens facts about natural persons stands under `personal`, and may be taken out before it is passed on.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> ID --out evidence',
    '<%= config.bin %> <%= command.id %> ID --controller bepro --out bepro',
    '<%= config.bin %> <%= command.id %> ID > evidence.json',
  ];
  static override args = { id: noticeArgument };
  static override flags = {
    controller: string({ helpValue: 'CONTROLLER', description: 'Only what is about this controller (its slug).' }),
    out: file({ helpValue: 'FILE', description: 'Where to write it: FILE.json, and FILE.md beside it.' }),
  };

  async run(): Promise<WrittenEvidence | undefined> {
    const { args, flags } = await this.parse(NoticeEvidence);
    const made = await evidenceOf(args.id, flags.controller);
    if (flags.out === undefined) {
      // The bytes as they were signed: any other layout of the same JSON would not verify.
      process.stdout.write(made.text);
      return undefined;
    }
    const written = writeEvidence(made, flags.out);
    this.log(
      `Wrote ${written.file} (${made.evidence.records.length} records), and ${written.readable} to read.\nVerify it with: onward verify ${written.file}`,
    );
    return written;
  }
}
