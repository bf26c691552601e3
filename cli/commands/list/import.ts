import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { strict } from '../../flags.ts';
import type { ImportedFile } from '../../lists/import-file.ts';
import { progress } from '../../progress.ts';
import { entries } from '../../text.ts';

export default class ListImport extends OnwardCommand {
  static override summary = 'Take over whole list files.';
  static override description =
    'Each file is taken over whole or not at all: as history when its day of effect is today or earlier, as a draft when it is later or not said. Lists and parties that are not known yet are created. The first file that is wrong stops the import; those before it stay.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> list.yaml',
    '<%= config.bin %> <%= command.id %> history/*.yaml --strict',
  ];
  static override strict = false;
  static override args = { file: word({ required: true, description: 'A list file, YAML or JSON; several may follow.' }) };
  static override flags = {
    strict,
  };

  async run(): Promise<readonly ImportedFile[]> {
    const { argv, flags } = await this.parse(ListImport);
    const { importFile } = await import('../../lists/import-file.ts');
    const files = argv.map(String);
    const imported: ImportedFile[] = [];
    for (const [index, file] of files.entries()) {
      progress(`${index + 1} of ${files.length}: ${file}`);
      const done = await importFile(file, flags.strict);
      imported.push(done);
      progress(null);
      this.log(
        `${file}: ${done.became === 'VERSION' ? `version ${done.number ?? ''}` : `draft ${done.id}`} of ${done.list}, ${entries(done.entryCount)}`,
      );
    }
    return imported;
  }
}
