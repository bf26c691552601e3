import { DeleteSourceDocument, type SourceFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { sourceArgument } from '../../sources/source-argument.ts';
import { idOfSource } from '../../sources/sources-read.ts';

export default class SourceRm extends OnwardCommand {
  static override summary = 'Stop watching a source, and delete what was found in it.';
  static override description = 'Lists stay as they are, and so does what was made of its findings.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> https://acme.example/privacy'];
  static override args = { source: sourceArgument() };

  async run(): Promise<SourceFactsFragment> {
    const { args } = await this.parse(SourceRm);
    const { source } = (await ask(DeleteSourceDocument, { input: { id: await idOfSource(args.source) } })).deleteSource;
    this.log(`Deleted ${source.id}: ${source.url} is no longer watched.`);
    return source;
  }
}
