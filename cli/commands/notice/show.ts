import type { RecipientFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { noticeArgument } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { language, limit } from '../../flags.ts';
import { noticeInWords } from '../../notices/notice-in-words.ts';
import { noticeOf, type NoticeWithChanges, recipientsOf } from '../../notices/notices-read.ts';

/** The notice with those who are told. */
export type Ledger = NoticeWithChanges & { readonly recipients: readonly RecipientFactsFragment[] };

export default class NoticeShow extends OnwardCommand {
  static override summary = 'Show one notice: what changes, who was told when, and what each answered.';
  static override description =
    'For each recipient: when it was told and how, the last day on which it may object, the first day on which the changes may apply to it, and its answers. Under each change stands the id that an objection names it by.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --language hu'];
  static override args = { id: noticeArgument };
  static override flags = { language, limit };

  async run(): Promise<Ledger> {
    const { args, flags } = await this.parse(NoticeShow);
    const notice = await noticeOf(args.id, flags.language);
    const recipients = await recipientsOf(args.id, null, flags.limit);
    this.log(noticeInWords(notice, recipients.nodes, flags.language));
    this.noteCut(recipients);
    return { ...notice, recipients: recipients.nodes };
  }
}
