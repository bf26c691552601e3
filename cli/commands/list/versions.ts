import type { VersionHeadFragment } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { versionHeads } from '../../lists/version-heads.ts';
import { stateInWords } from '../../lists/version-in-words.ts';
import { table } from '../../table.ts';
import { minute } from '../../today.ts';

export default class ListVersions extends OnwardCommand {
  static override summary = 'Show all versions of a list.';
  static override description =
    'In the order in which they were recorded, with the three times of each: the first day it applies, when it was announced, when the registry learned of it.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> minicrm',
    '<%= config.bin %> <%= command.id %> minicrm --limit 1000 --json',
  ];
  static override args = { slug: listArgument() };
  static override flags = { limit };

  async run(): Promise<readonly VersionHeadFragment[]> {
    const { args, flags } = await this.parse(ListVersions);
    const versions = await versionHeads(args.slug, flags.limit);
    const rows = versions.nodes.map((version) => [
      version.number,
      stateInWords(version),
      version.effectiveOn,
      version.announcedAt && minute(version.announcedAt),
      version.recordedAt && minute(version.recordedAt),
      version.entryCount,
      version.hash && `${version.hash.slice(0, 12)}…`,
    ]);
    this.log(
      rows.length === 0
        ? `${args.slug} has no version yet.`
        : table(['Version', 'State', 'In effect from', 'Announced', 'Recorded', 'Entries', 'Hash'], rows),
    );
    this.noteCut(versions);
    return versions.nodes;
  }
}
