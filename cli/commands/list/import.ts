import { boolean, custom, string } from '@oclif/core/flags';
import { CAPACITIES, type Capacity, type Origin, ORIGINS } from '../../../schema/list/content.ts';
import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { declaration } from '../../documents/document-flags.ts';
import { declarationIn } from '../../documents/given-document.ts';
import { oneOf, strict } from '../../flags.ts';
import { type DocumentOfList, importDocument, type ImportedDocument, importedInWords } from '../../lists/import-document.ts';
import { type ImportedFile, importFile } from '../../lists/import-file.ts';
import { isListFile } from '../../lists/is-list-file.ts';
import { invalid } from '../../problem.ts';
import { progress } from '../../progress.ts';
import { entries } from '../../text.ts';

const WHEN_CREATED = 'when it is to be created';

/** What became of a file: a list file’s version or draft, or a draft that was read out of a document. */
export type Imported = ImportedFile | ImportedDocument;

export default class ListImport extends OnwardCommand {
  static override summary = 'Take over whole list files, or read a list out of any document.';
  static override description =
    'A list file (YAML or JSON) is taken over whole or not at all: as history when its day of effect is today or earlier, as a draft when it is later or not said. Any other document (HTML, Markdown, text, PDF, CSV, XLSX, JSON; a file of at most 5 MB, or an address) is read, and becomes a draft of the list that --list names, for you to look at: who was read, what was left out and why, and what the law says of it. Lists and parties that are not known yet are created. The first that is wrong stops the import; those before it stay.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> list.yaml',
    '<%= config.bin %> <%= command.id %> history/*.yaml --strict',
    '<%= config.bin %> <%= command.id %> subprocessors.pdf --list acme',
    {
      description: 'A page of somebody who has no list here yet.',
      command:
        '<%= config.bin %> <%= command.id %> https://cloud.example/subprocessors --list acme-cloud --owner acme-cloud --title "Acme Cloud: sub-processors"',
    },
  ];
  static override strict = false;
  static override args = { file: word({ required: true, description: 'A list file, a document or an address; several may follow.' }) };
  static override flags = {
    strict,
    list: string({ helpValue: 'LIST', description: 'The list that a document is read for.' }),
    declaration,
    owner: string({ dependsOn: ['list'], helpValue: 'PARTY', description: `Whose list it is, ${WHEN_CREATED}.` }),
    title: string({ dependsOn: ['list'], helpValue: 'TEXT', description: `The title of the list, ${WHEN_CREATED}.` }),
    product: string({ dependsOn: ['list'], helpValue: 'TEXT', description: `The product or service it is for, ${WHEN_CREATED}.` }),
    capacity: custom<Capacity>(oneOf(CAPACITIES))({
      dependsOn: ['list'],
      description: `In which capacity its owner uses the recipients, ${WHEN_CREATED}; processor when left out.`,
    }),
    origin: custom<Origin>(oneOf(ORIGINS))({
      dependsOn: ['list'],
      description: `Read out of its owner’s documents or kept by its owner, ${WHEN_CREATED}; observed when left out.`,
    }),
    language: string({
      dependsOn: ['list'],
      helpValue: 'LANGUAGE',
      description: `The language of the list, ${WHEN_CREATED}; en when left out.`,
    }),
    'time-zone': string({
      dependsOn: ['list'],
      helpValue: 'ZONE',
      description: `Where its days begin, ${WHEN_CREATED}; Europe/Budapest when left out.`,
    }),
    public: boolean({ dependsOn: ['list'], description: `Let anybody see it, ${WHEN_CREATED}.` }),
  };

  async run(): Promise<readonly Imported[]> {
    const { argv, flags } = await this.parse(ListImport);
    const { strict: isStrict, list, owner, title, product, capacity, origin, language, 'time-zone': timeZone } = flags;
    const fresh = { owner, title, product, capacity, origin, language, timeZone, public: flags.public };
    const ofList = list === undefined ? null : { list, ...fresh, declaration: declarationIn(flags.declaration) };
    const files = argv.map(String);
    const imported: Imported[] = [];
    for (const [index, file] of files.entries()) {
      progress(`${index + 1} of ${files.length}: ${file}`);
      const { done, text } = await take(file, isStrict, ofList).finally(() => progress(null));
      imported.push(done);
      this.log(text);
    }
    return imported;
  }
}

async function take(
  file: string,
  isStrict: boolean,
  ofList: DocumentOfList | null,
): Promise<{ readonly done: Imported; readonly text: string }> {
  if (await isListFile(file)) {
    const done = await importFile(file, isStrict);
    const became = done.became === 'VERSION' ? `version ${done.number ?? ''}` : `draft ${done.id}`;
    return { done, text: `${file}: ${became} of ${done.list}, ${entries(done.entryCount)}` };
  }
  if (!ofList) throw invalid(`${file} is no list file: say with --list which list it is to be read for.`);
  const done = await importDocument(file, ofList);
  return { done, text: importedInWords(done) };
}
