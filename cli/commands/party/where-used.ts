import { string } from '@oclif/core/flags';
import { WhereUsedDocument, type WhereUsedQuery } from '../../../schema/api/generated/graphql.ts';
import { roleInWords } from '../../../schema/list/value-words.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { day, limit } from '../../flags.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';

type Usage = WhereUsedQuery['whereUsed']['edges'][number]['node'];

export default class PartyWhereUsed extends OnwardCommand {
  static override summary = 'Show which lists use a party, or any member of a group.';
  static override description =
    'From which day until which day, in which role; on one day, or ever. The last column is the first day it is used no longer.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --group google',
    '<%= config.bin %> <%= command.id %> --party google-ireland --as-of 2024-01-30',
  ];
  static override flags = {
    party: string({ exactlyOne: ['party', 'group'], helpValue: 'PARTY', description: 'The party (its slug).' }),
    group: string({ exactlyOne: ['party', 'group'], helpValue: 'GROUP', description: 'The group (its slug).' }),
    'as-of': day({ description: 'Only use on this day; ever when left out.' }),
    limit,
  };

  async run(): Promise<readonly Usage[]> {
    const { flags } = await this.parse(PartyWhereUsed);
    const { party, group, 'as-of': asOf } = flags;
    const usages = await readPages(
      flags.limit,
      async (first, after) => (await ask(WhereUsedDocument, { party, group, asOf, first, after })).whereUsed,
    );
    const rows = usages.nodes.map(({ list, version, entry, from, until }) => [
      list.slug,
      entry.name ?? entry.party.name,
      roleInWords(entry.role).en,
      version.number,
      from,
      until,
    ]);
    this.log(rows.length === 0 ? 'No list uses it.' : table(['List', 'Recipient', 'Role', 'Since version', 'From', 'Until'], rows));
    this.noteCut(usages);
    return usages.nodes;
  }
}
