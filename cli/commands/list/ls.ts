import { string } from '@oclif/core/flags';
import type { ListsQuery } from '../../../schema/api/generated/graphql.ts';
import { ListsDocument } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';

type ListInBrief = ListsQuery['lists']['edges'][number]['node'];

export default class ListLs extends OnwardCommand {
  static override summary = 'Show the lists that you may see.';
  static override description =
    'One line a list: its name in commands, title and owner, and the version that applies today. Without a token only public lists are shown.';
  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --owner minicrm --json'];
  static override flags = {
    query: string({ helpValue: 'TEXT', description: 'Part of a name, title or product.' }),
    owner: string({ helpValue: 'PARTY', description: 'Only the lists of this party (its slug).' }),
    limit,
  };

  async run(): Promise<readonly ListInBrief[]> {
    const { flags } = await this.parse(ListLs);
    const { query, owner } = flags;
    const lists = await readPages(flags.limit, async (first, after) => (await ask(ListsDocument, { query, owner, first, after })).lists);
    this.log(
      lists.nodes.length === 0
        ? 'There is no such list.'
        : table(['List', 'Title', 'Owner', 'Version', 'In effect from', 'Entries'], lists.nodes.map(rowOf)),
    );
    this.noteCut(lists);
    return lists.nodes;
  }
}

function rowOf({ slug, title, owner, version }: ListInBrief): (string | number | null)[] {
  return [slug, title, owner.name, version?.number ?? 'none yet', version?.effectiveOn ?? null, version?.entryCount ?? null];
}
