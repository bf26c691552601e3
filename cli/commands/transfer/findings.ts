import { SEVERITIES } from '../../../schema/words/finding.ts';
import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { asOf, language, limit } from '../../flags.ts';
import { findingsOfList, findingsOfLists, type FindingOfList } from '../../transfers/findings-of-lists.ts';
import { findingsInWords } from '../../transfers/findings-in-words.ts';

export default class TransferFindings extends OnwardCommand {
  static override summary = 'Say what the registry finds about a list on a day, gravest first.';
  static override description = `What the law of that day says of its transfers, and what else is missing, doubtful or contradictory, each with its source. Findings are ${SEVERITIES.join(', ')}; exit code 1 when there is a BREACH. Without a list: all lists that you may look into.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> mikrovps --as-of 2024-01-30',
    '<%= config.bin %> <%= command.id %> --language hu',
    '<%= config.bin %> <%= command.id %> mikrovps --json',
  ];
  static override args = { slug: word({ description: 'The list; all lists when left out.' }) };
  static override flags = { 'as-of': asOf('The day to judge on'), language, limit };

  async run(): Promise<readonly FindingOfList[]> {
    const { args, flags } = await this.parse(TransferFindings);
    const asked = { asOf: flags['as-of'], language: flags.language };
    const findings = args.slug ? await findingsOfList(args.slug, asked) : await findingsOfLists(flags.limit, asked);
    this.log(findingsInWords(findings));
    if (findings.some(({ severity }) => severity === 'BREACH')) this.answerNo();
    return findings;
  }
}
