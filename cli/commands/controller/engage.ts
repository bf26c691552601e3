import { EngageDocument, type EngagementFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { listArgument, word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { engagementInWords } from '../../controllers/engagement-in-words.ts';
import { noticeEmail, termsFlags, termsOf } from '../../controllers/terms-flags.ts';
import { day } from '../../flags.ts';

export default class ControllerEngage extends OnwardCommand {
  static override summary = 'Engage a controller with a list.';
  static override description =
    'From that day on it is owed the notices of the list, and may read what stands behind it. Terms that are not given are those of the list.';
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
    'notice-email': noticeEmail,
    ...termsFlags,
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
