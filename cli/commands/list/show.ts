import { string } from '@oclif/core/flags';
import { listArgument } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { asOf, instant, language, versionNumber } from '../../flags.ts';
import { type ListWithVersion, versionOfList } from '../../lists/version-of-list.ts';
import { versionInWords } from '../../lists/version-in-words.ts';

export default class ListShow extends OnwardCommand {
  static override summary = 'Show one version of a list.';
  static override description =
    'The version that applies on a day, or the one of a number: who is on it, in which role, for what, and the ground each transfer is said to rest on. What the law makes of it is told by `transfer findings`.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> minicrm',
    { description: 'What applied on a day.', command: '<%= config.bin %> <%= command.id %> mikrovps --as-of 2020-07-16' },
    {
      description: 'What was known on the first of January about that day.',
      command: '<%= config.bin %> <%= command.id %> mikrovps --as-of 2020-07-16 --as-known-at 2025-01-01T00:00:00Z',
    },
  ];
  static override args = { slug: listArgument() };
  static override flags = {
    version: versionNumber('The number of the version.', ['as-of', 'as-known-at']),
    'as-of': asOf('The day on which it applies'),
    'as-known-at': instant({ description: 'Only what the registry knew at that instant.' }),
    for: string({ helpValue: 'CONTROLLER', description: 'The list as it applies to this controller (its slug).' }),
    language,
  };

  async run(): Promise<ListWithVersion> {
    const { args, flags } = await this.parse(ListShow);
    const list = await versionOfList({
      list: args.slug,
      number: flags.version,
      asOf: flags['as-of'],
      asKnownAt: flags['as-known-at'],
      forController: flags.for,
    });
    this.log(versionInWords(list, flags.language));
    return list;
  }
}
