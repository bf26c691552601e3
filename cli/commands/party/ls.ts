import { string } from '@oclif/core/flags';
import { PartiesDocument, type PartyFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';

export default class PartyLs extends OnwardCommand {
  static override summary = 'Show the parties that the registry knows.';
  static override description = 'Legal and natural persons: owners of lists, recipients, controllers. A group ties legal persons together.';
  static override examples = ['<%= config.bin %> <%= command.id %> --query google', '<%= config.bin %> <%= command.id %> --group meta'];
  static override flags = {
    query: string({ helpValue: 'TEXT', description: 'Part of a name, legal name or former name.' }),
    group: string({ helpValue: 'GROUP', description: 'Only members of this group (its slug).' }),
    limit,
  };

  async run(): Promise<readonly PartyFactsFragment[]> {
    const { flags } = await this.parse(PartyLs);
    const { query, group } = flags;
    const parties = await readPages(
      flags.limit,
      async (first, after) => (await ask(PartiesDocument, { query, group, first, after })).parties,
    );
    const rows = parties.nodes.map((party) => [
      party.slug,
      party.name,
      party.legalName === party.name ? null : party.legalName,
      party.country,
      party.group?.slug ?? null,
    ]);
    this.log(rows.length === 0 ? 'There is no such party.' : table(['Party', 'Name', 'Legal name', 'Country', 'Group'], rows));
    this.noteCut(parties);
    return parties.nodes;
  }
}
