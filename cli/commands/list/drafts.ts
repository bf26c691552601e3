import type { DraftHeadFragment } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { draftInWords, draftsOfList } from '../../lists/drafts-of-list.ts';

export default class ListDrafts extends OnwardCommand {
  static override summary = 'Show the drafts of a list.';
  static override description = 'Each with its id, which `list announce --draft` and `list discard` take.';
  static override examples = ['<%= config.bin %> <%= command.id %> acme'];
  static override args = { slug: listArgument() };
  static override flags = { limit };

  async run(): Promise<readonly DraftHeadFragment[]> {
    const { args, flags } = await this.parse(ListDrafts);
    const drafts = await draftsOfList(args.slug, flags.limit);
    this.log(drafts.nodes.length === 0 ? `${args.slug} has no draft.` : drafts.nodes.map(draftInWords).join('\n'));
    this.noteCut(drafts);
    return drafts.nodes;
  }
}
