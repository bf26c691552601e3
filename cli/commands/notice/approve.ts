import { ApproveNoticeDocument, type RecipientFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { noticeArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { forController } from '../../flags.ts';
import { answeredInWords } from '../../notices/recipient-in-words.ts';

export default class NoticeApprove extends OnwardCommand {
  static override summary = 'Approve the changes of a notice.';
  static override description = 'Where the terms ask for approval the changes apply to the controller only then, and never by silence.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --for bepro'];
  static override args = { id: noticeArgument };
  static override flags = { for: forController };

  async run(): Promise<RecipientFactsFragment> {
    const { args, flags } = await this.parse(NoticeApprove);
    const input = { notice: args.id, controller: flags.for };
    const { recipient } = (await ask(ApproveNoticeDocument, { input })).approveNotice;
    this.log(answeredInWords('approved', recipient));
    return recipient;
  }
}
