import { type DraftHeadFragment, ImportDraftDocument } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { listFile, strict } from '../../flags.ts';
import { draftInWords } from '../../lists/drafts-of-list.ts';

export default class ListDraft extends OnwardCommand {
  static override summary = 'Enter the next state of a list from a file, as a draft.';
  static override description =
    'The file is a whole list file (YAML or JSON), or a CSV of entries for a list that is there already. The list and parties that are not known yet are created. A draft changes nothing until it is announced.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> acme --file list.yaml',
    '<%= config.bin %> <%= command.id %> acme --file entries.csv --strict',
  ];
  static override args = { slug: listArgument('The list; the file names the same.') };
  static override flags = {
    file: listFile,
    strict,
  };

  async run(): Promise<DraftHeadFragment> {
    const { args, flags } = await this.parse(ListDraft);
    const { listFileText } = await import('../../lists/list-file-text.ts');
    const input = { list: args.slug, file: await listFileText(args.slug, flags.file), strict: flags.strict };
    const { importDraft } = await ask(ImportDraftDocument, { input });
    const draft = importDraft.version;
    this.log(
      `Draft ${draftInWords(draft)}\nAnnounce it with: onward list announce ${args.slug} --draft ${draft.id} --effective-on YYYY-MM-DD`,
    );
    return draft;
  }
}
