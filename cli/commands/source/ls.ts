import { string } from '@oclif/core/flags';
import type { SourceFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { rowOfSource, SOURCE_COLUMNS } from '../../sources/source-in-words.ts';
import { sourcesOf } from '../../sources/sources-read.ts';
import { table } from '../../table.ts';

export default class SourceLs extends OnwardCommand {
  static override summary = 'Show the sources that are watched, and how they are doing.';
  static override description =
    'When each was last checked, when it was last found to be another document than before, and how many of its findings nobody has reviewed. A source is said to be unreachable or broken after two checks that failed alike.';
  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --list minicrm --json'];
  static override flags = {
    list: string({ helpValue: 'LIST', description: 'Only those of this list.' }),
    party: string({ helpValue: 'PARTY', description: 'Only those of this party.' }),
    limit,
  };

  async run(): Promise<readonly SourceFactsFragment[]> {
    const { flags } = await this.parse(SourceLs);
    const sources = await sourcesOf({ list: flags.list, party: flags.party }, flags.limit);
    this.log(
      sources.nodes.length === 0
        ? 'There is no such source: watch one with onward source add.'
        : table(SOURCE_COLUMNS, sources.nodes.map(rowOfSource)),
    );
    this.noteCut(sources);
    return sources.nodes;
  }
}
