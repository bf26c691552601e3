import { DeleteSourceDocument, type SourceFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

export default class SourceRm extends OnwardCommand {
  static override summary = 'Stop watching a source, and delete what was found in it.';
  static override description = 'Lists stay as they are, and so does what was made of its findings.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID'];
  static override args = { id: word({ required: true, description: 'The source (its id, as source ls shows it).' }) };

  async run(): Promise<SourceFactsFragment> {
    const { args } = await this.parse(SourceRm);
    const { source } = (await ask(DeleteSourceDocument, { input: { id: args.id } })).deleteSource;
    this.log(`Deleted ${source.id}: ${source.url} is no longer watched.`);
    return source;
  }
}
