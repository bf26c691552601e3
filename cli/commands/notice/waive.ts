import { WaiveNoticeDocument, type RecipientFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { noticeArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { forController } from '../../flags.ts';
import { answeredInWords } from '../../notices/recipient-in-words.ts';

export default class NoticeWaive extends OnwardCommand {
  static override summary = 'Waive the rest of a controller’s own period.';
  static override description = 'The changes may then apply to it from the announced day on, also where its own notice period runs longer.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --for bepro'];
  static override args = { id: noticeArgument };
  static override flags = { for: forController };

  async run(): Promise<RecipientFactsFragment> {
    const { args, flags } = await this.parse(NoticeWaive);
    const input = { notice: args.id, controller: flags.for };
    const { recipient } = (await ask(WaiveNoticeDocument, { input })).waiveNotice;
    this.log(answeredInWords('waived its period for', recipient));
    return recipient;
  }
}
