import { option, string } from '@oclif/core/flags';
import { EngageDocument, type EngagementFactsFragment, type TermsInput } from '../../../schema/api/generated/graphql.ts';
import type { Period } from '../../../schema/words/period.ts';
import { listArgument, word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { engagementInWords } from '../../controllers/engagement-in-words.ts';
import { day, period } from '../../flags.ts';

export default class ControllerEngage extends OnwardCommand {
  static override summary = 'Engage a controller with a list.';
  static override description =
    'From that day on it is owed the notices of the list, and may read what stands behind it. Periods that are not given are those of the list.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> bepro acme --from 2026-01-01',
    '<%= config.bin %> <%= command.id %> bepro acme --from 2026-01-01 --notice 30d --objection 14d --notice-email privacy@example.com',
  ];
  static override args = {
    controller: word({ required: true, description: 'The controller.' }),
    list: listArgument(),
  };
  static override flags = {
    from: day({ required: true, description: 'The first day.' }),
    until: day({ description: 'The first day no longer.' }),
    'notice-email': string({ helpValue: 'ADDRESS', description: 'Where notices are mailed to.' }),
    authorisation: option({
      options: ['general', 'specific'] as const,
      description: 'How it authorised sub-processors: in general, or each one.',
    })(),
    notice: period({ description: 'Between the announcement of a change and its effect.' }),
    objection: period({ description: 'For the controller to object.' }),
    cure: period({ description: 'For the processor to cure what was objected to.' }),
  };

  async run(): Promise<EngagementFactsFragment> {
    const { args, flags } = await this.parse(ControllerEngage);
    const input = {
      controller: args.controller,
      list: args.list,
      from: flags.from,
      until: flags.until,
      noticeEmail: flags['notice-email'],
      terms: termsOf(flags),
    };
    const { engagement } = (await ask(EngageDocument, { input })).engage;
    this.log(engagementInWords(args.controller, engagement));
    return engagement;
  }
}

interface TermFlags {
  readonly authorisation?: 'general' | 'specific' | undefined;
  readonly notice?: Period | undefined;
  readonly objection?: Period | undefined;
  readonly cure?: Period | undefined;
}

/** Only what was given: the rest stays with the list. */
function termsOf({ authorisation, notice, objection, cure }: TermFlags): TermsInput | undefined {
  if (!authorisation && !notice && !objection && !cure) return undefined;
  const agreed = authorisation === undefined ? {} : ({ authorisation: authorisation === 'general' ? 'GENERAL' : 'SPECIFIC' } as const);
  return { ...agreed, ...(notice && { notice }), ...(objection && { objection }), ...(cure && { cure }) };
}
