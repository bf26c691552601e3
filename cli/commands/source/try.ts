import { TryDocumentDocument, type TriedFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { declaration } from '../../documents/document-flags.ts';
import { declarationIn, givenDocument } from '../../documents/given-document.ts';
import { triedInWords } from '../../documents/tried-in-words.ts';
import { language } from '../../flags.ts';
import { progress } from '../../progress.ts';

export default class SourceTry extends OnwardCommand {
  static override summary = 'Show what would be read of a document, and what would be left out and why.';
  static override description =
    'HTML, Markdown, text, PDF, CSV, XLSX or JSON: a file of at most 5 MB, or an address. Nothing is written. Shown are the recipients, the dates that the document states of itself, what it says about grounds of transfers and how it speaks of them, and what the law says of that today. Exit code 1: no list of recipients was found.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> privacy-policy.pdf',
    '<%= config.bin %> <%= command.id %> https://acme.example/subprocessors --json',
    { description: 'A page that is odd.', command: '<%= config.bin %> <%= command.id %> page.html --declaration page.json' },
  ];
  static override args = {
    document: word({ required: true, description: 'A file, or an address; `-` for standard input.' }),
  };
  static override flags = { declaration, language };

  async run(): Promise<TriedFactsFragment> {
    const { args, flags } = await this.parse(SourceTry);
    const given = { ...givenDocument(args.document), declaration: declarationIn(flags.declaration), language: flags.language };
    progress(`Reading ${args.document}`);
    const { tryDocument } = await ask(TryDocumentDocument, given).finally(() => progress(null));
    this.log(triedInWords(tryDocument, args.document, flags.language));
    if (tryDocument.entries.length === 0) this.answerNo();
    return tryDocument;
  }
}
