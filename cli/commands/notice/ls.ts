import { custom, string } from '@oclif/core/flags';
import type { NoticeHeadFragment, NoticeState } from '../../../schema/api/generated/graphql.ts';
import { OnwardCommand } from '../../command.ts';
import { limit, oneOf } from '../../flags.ts';
import { countsInWords, versionsInWords } from '../../notices/notice-in-words.ts';
import { noticesOf } from '../../notices/notices-read.ts';
import { inWords } from '../../notices/recipient-in-words.ts';
import { type Task, tasksInWords, tasksOf } from '../../notices/tasks.ts';
import { table } from '../../table.ts';
import { minute } from '../../today.ts';

const STATES = ['OPEN', 'CLOSED', 'WITHDRAWN'] as const satisfies readonly NoticeState[];

/** The notices, and what is to be done about them. */
export interface ListedNotices {
  readonly notices: readonly NoticeHeadFragment[];
  readonly tasks: readonly Task[];
}

export default class NoticeLs extends OnwardCommand {
  static override summary = 'Show notices, how many recipients stand where, and whom nothing has reached.';
  static override description =
    'An operator sees all, a publisher those of its lists, a controller those issued to it. Below the table stands what is to be done: recipients that could not be told, mails that were not sent, recipients that nothing can reach.';
  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --list acme --state open'];
  static override flags = {
    list: string({ helpValue: 'LIST', description: 'Only those of this list.' }),
    state: custom<NoticeState>(oneOf(STATES))({ description: 'Only those that stand there.' }),
    limit,
  };

  async run(): Promise<ListedNotices> {
    const { flags } = await this.parse(NoticeLs);
    const notices = await noticesOf({ list: flags.list, state: flags.state }, flags.limit);
    const tasks = await tasksOf(notices.nodes, flags.limit);
    const rows = notices.nodes.map((notice) => [
      notice.id,
      notice.list.slug,
      versionsInWords(notice),
      minute(notice.issuedAt),
      notice.effectiveOn,
      inWords(notice.state),
      countsInWords(notice),
    ]);
    this.log(
      rows.length === 0 ? 'There is no notice.' : table(['Notice', 'List', 'Versions', 'Issued', 'Effective', 'State', 'Recipients'], rows),
    );
    this.noteCut(notices);
    const toDo = tasksInWords(tasks);
    if (toDo) this.log(`\n${toDo}`);
    return { notices: notices.nodes, tasks };
  }
}
