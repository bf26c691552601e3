import { boolean, custom, integer, string } from '@oclif/core/flags';
import { type SourceFactsFragment, type SourceKind, UpdateSourceDocument } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { declaration } from '../../documents/document-flags.ts';
import { declarationIn } from '../../documents/given-document.ts';
import { invalid } from '../../problem.ts';
import { sourceArgument } from '../../sources/source-argument.ts';
import { everyHours, kindOfSource } from '../../sources/source-flags.ts';
import { watchInWords } from '../../sources/source-in-words.ts';
import { idOfSource } from '../../sources/sources-read.ts';

export default class SourceUpdate extends OnwardCommand {
  static override summary = 'Change how a source is watched: how often, for which list, how it is read; or pause it.';
  static override description =
    'What is not named stays as it is, and so does what was found; a change is looked at at once. At another address it is another page, which is read for the first time again. While a source is paused, it is checked only when somebody names it to onward source check.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> ID --every 168',
    '<%= config.bin %> <%= command.id %> https://acme.example/privacy --pause',
    '<%= config.bin %> <%= command.id %> ID --resume',
    { description: 'The page has become odd.', command: '<%= config.bin %> <%= command.id %> ID --declaration page.json' },
    { description: 'It is plain again.', command: '<%= config.bin %> <%= command.id %> ID --no-declaration' },
  ];
  static override args = { source: sourceArgument() };
  static override flags = {
    pause: boolean({ exclusive: ['resume'], description: 'Leave it alone until it is resumed.' }),
    resume: boolean({ description: 'Watch it again.' }),
    every: integer(everyHours),
    declaration: { ...declaration, exclusive: ['no-declaration'] },
    'no-declaration': boolean({ description: 'Find the list by itself again.' }),
    list: string({ exclusive: ['no-list'], helpValue: 'LIST', description: 'Compare it with this list.' }),
    'no-list': boolean({ description: 'Compare it with itself alone; it has to be of a party.' }),
    party: string({ helpValue: 'PARTY', description: 'The party whose it is.' }),
    kind: custom<SourceKind>(kindOfSource)({ description: 'What kind of document it is.' }),
    url: string({ helpValue: 'URL', description: 'Where it stands now.' }),
  };

  async run(): Promise<SourceFactsFragment> {
    const { args, flags } = await this.parse(SourceUpdate);
    const { url, kind, party, every: checkEveryHours } = flags;
    const paused = flags.pause ? true : flags.resume ? false : undefined;
    const list = flags['no-list'] ? null : flags.list;
    const read = flags['no-declaration'] ? null : declarationIn(flags.declaration);
    const patch = { url, kind, party, list, checkEveryHours, paused, declaration: read };
    if (Object.values(patch).every((value) => value === undefined))
      throw invalid('Say what is to be changed, such as --pause or --every 168: onward source update --help shows all of it.');
    const input = { id: await idOfSource(args.source), ...patch };
    const { source } = (await ask(UpdateSourceDocument, { input })).updateSource;
    this.log(watchInWords(source));
    return source;
  }
}
