import type { DriftFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { driftArgument } from '../../drift/drift-argument.ts';
import { OnwardCommand } from '../../command.ts';
import { driftInWords } from '../../drift/drift-in-words.ts';
import { driftFinding } from '../../drift/drift-read.ts';
import { language } from '../../flags.ts';

export default class DriftShow extends OnwardCommand {
  static override summary = 'Show one difference with its evidence: what was read before and after, and where.';
  static override description =
    'With the quotations, the headings they stand under, the hashes of the documents as they were kept, and what the law or the list says, each with its source.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --language hu'];
  static override args = { id: driftArgument() };
  static override flags = { language };

  async run(): Promise<DriftFactsFragment> {
    const { args, flags } = await this.parse(DriftShow);
    const finding = await driftFinding(args.id, flags.language);
    this.log(driftInWords(finding));
    return finding;
  }
}
