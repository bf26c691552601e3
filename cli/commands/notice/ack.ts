import { AcknowledgeNoticeDocument, type RecipientFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { noticeArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { forController } from '../../flags.ts';
import { answeredInWords } from '../../notices/recipient-in-words.ts';

export default class NoticeAck extends OnwardCommand {
  static override summary = 'Say that a controller has seen a notice.';
  static override description = 'It can still object, as long as its period runs. Answering proves that it was told.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --for bepro'];
  static override args = { id: noticeArgument };
  static override flags = { for: forController };

  async run(): Promise<RecipientFactsFragment> {
    const { args, flags } = await this.parse(NoticeAck);
    const input = { notice: args.id, controller: flags.for };
    const { recipient } = (await ask(AcknowledgeNoticeDocument, { input })).acknowledgeNotice;
    this.log(answeredInWords('acknowledged', recipient));
    return recipient;
  }
}
