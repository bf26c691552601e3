import { option, string } from '@oclif/core/flags';
import type { PlainFields } from '../../../schema/list/write-file.ts';
import { listArgument } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { writeText } from '../../files.ts';
import { asOf, language, versionNumber } from '../../flags.ts';
import { versionOfList } from '../../lists/version-of-list.ts';

export default class ListExport extends OnwardCommand {
  static override summary = 'Write one version of a list as a file.';
  static override description =
    'YAML and JSON are whole list files, with the parties they name: `list import` reads them again, here or in another registry. CSV holds the entries, Markdown is an annex to be read. With --json the data of the list file are printed, whatever the format.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> minicrm --format yaml > minicrm.yaml',
    '<%= config.bin %> <%= command.id %> minicrm --as-of 2024-01-30 --format md --language hu --output annex.md',
  ];
  static override args = { slug: listArgument() };
  static override flags = {
    format: option({ options: ['yaml', 'json', 'csv', 'md'] as const, default: 'yaml' as const, description: 'The form of the file.' })(),
    version: versionNumber('The number of the version.', ['as-of']),
    'as-of': asOf('The day on which it applies'),
    output: string({ char: 'o', helpValue: 'FILE', description: 'Write there instead of on standard output.' }),
    language,
  };

  async run(): Promise<PlainFields> {
    const { args, flags } = await this.parse(ListExport);
    const list = await versionOfList({ list: args.slug, number: flags.version, asOf: flags['as-of'] });
    const { listFileOf } = await import('../../lists/list-file-of.ts');
    const { writtenList } = await import('../../lists/written-list.ts');
    const { writeListFile } = await import('../../../schema/list/write-file.ts');
    const file = await listFileOf(list);
    const text = writtenList(flags.format, file, list, flags.language);
    if (flags.output) writeText(flags.output, text);
    else if (!this.jsonEnabled()) process.stdout.write(text);
    return writeListFile(file);
  }
}
