import { boolean, string } from '@oclif/core/flags';
import { type DriftFactsFragment, ReviewDriftDocument } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { driftArgument } from '../../drift/drift-argument.ts';
import { driftInWords } from '../../drift/drift-in-words.ts';
import { day, language } from '../../flags.ts';

export default class DriftReview extends OnwardCommand {
  static override summary = 'Say what you make of a difference: confirm it, dismiss it, or put it off.';
  static override description =
    'What is confirmed can be turned into a draft of the list. What is dismissed stays so for as long as it is the same fact, with the reason you give. What is put off is open again on the day you name.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> ID --confirm',
    '<%= config.bin %> <%= command.id %> ID --dismiss --reason "The page lists resellers, too"',
    '<%= config.bin %> <%= command.id %> ID --snooze 2027-02-01 --reason "They promised to mend it in January"',
  ];
  static override args = { id: driftArgument() };
  static override flags = {
    confirm: boolean({ exactlyOne: ['confirm', 'dismiss', 'snooze'], description: 'It is so.' }),
    dismiss: boolean({ dependsOn: ['reason'], description: 'It is no matter; needs --reason.' }),
    snooze: day({ description: 'The day on which to look at it again.' }),
    reason: string({ helpValue: 'TEXT', description: 'Why. Kept and shown.' }),
    language,
  };

  async run(): Promise<DriftFactsFragment> {
    const { args, flags } = await this.parse(DriftReview);
    const action = flags.snooze ? 'SNOOZE' : flags.dismiss ? 'DISMISS' : 'CONFIRM';
    const input = { id: args.id, action, reason: flags.reason, until: flags.snooze } as const;
    const { driftFinding } = (await ask(ReviewDriftDocument, { input, language: flags.language })).reviewDrift;
    this.log(driftInWords(driftFinding));
    return driftFinding;
  }
}
