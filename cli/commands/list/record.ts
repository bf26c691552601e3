import { option } from '@oclif/core/flags';
import { ImportVersionDocument, type VersionHeadFragment } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { day, instant, listFile, strict } from '../../flags.ts';
import { recordedInWords } from '../../lists/version-heads.ts';

const BASES = { stated: 'STATED', inferred: 'INFERRED', unknown: 'UNKNOWN' } as const;

export default class ListRecord extends OnwardCommand {
  static override summary = 'Record a past version of a list from a file.';
  static override description =
    'History that the registry learns only now: the version took effect today or earlier. The list and parties that are not known yet are created. What is given here counts over what the file says.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> acme --file list-2023.yaml --effective-on 2023-04-28',
    '<%= config.bin %> <%= command.id %> acme --file list.csv --effective-on 2024-01-30 --basis inferred --announced-at 2024-01-02T09:00:00Z',
  ];
  static override args = { slug: listArgument('The list; the file names the same.') };
  static override flags = {
    file: listFile,
    'effective-on': day({ description: 'The first day it applied; over the file, which may name it.' }),
    basis: option({
      options: ['stated', 'inferred', 'unknown'] as const,
      description: 'Whether that day is stated, inferred or unknown.',
    })(),
    'announced-at': instant({ description: 'When controllers were told; left out when nobody was.' }),
    strict,
  };

  async run(): Promise<VersionHeadFragment> {
    const { args, flags } = await this.parse(ListRecord);
    const { listFileText } = await import('../../lists/list-file-text.ts');
    const input = {
      list: args.slug,
      file: await listFileText(args.slug, flags.file),
      strict: flags.strict,
      effectiveOn: flags['effective-on'],
      effectiveOnBasis: flags.basis && BASES[flags.basis],
      announcedAt: flags['announced-at'],
    };
    const { version } = (await ask(ImportVersionDocument, { input })).importVersion;
    this.log(`Recorded ${recordedInWords(args.slug, version)}`);
    return version;
  }
}
