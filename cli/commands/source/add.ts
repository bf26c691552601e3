import { custom, integer, string } from '@oclif/core/flags';
import { CreateSourceDocument, type SourceFactsFragment, type SourceKind } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { declaration } from '../../documents/document-flags.ts';
import { declarationIn } from '../../documents/given-document.ts';
import { everyHours, kindOfSource } from '../../sources/source-flags.ts';
import { watchInWords } from '../../sources/source-in-words.ts';

export default class SourceAdd extends OnwardCommand {
  static override summary = 'Watch a page or document: it is read now, and again and again.';
  static override description =
    'What it says is compared with what it said before, with the list it belongs to, and with the law of the day. The list of recipients is found by itself, whatever its shape; try that before with onward source try. The address has to be public; for a server on this machine the registry is started with ONWARD_ALLOW_HOSTS=127.0.0.1.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> https://acme.example/privacy --list acme --kind privacy-policy',
    {
      description: 'A page of a party that has no list here, once a week.',
      command: '<%= config.bin %> <%= command.id %> https://cloud.example/subprocessors --party acme-cloud --every 168',
    },
  ];
  static override args = { url: word({ required: true, description: 'Where it stands.' }) };
  static override flags = {
    list: string({
      atLeastOne: ['list', 'party'],
      helpValue: 'LIST',
      description: 'The list that it is compared with; without one, it is compared with itself alone.',
    }),
    party: string({ helpValue: 'PARTY', description: 'The party whose it is; the owner of the list when left out.' }),
    kind: custom<SourceKind>(kindOfSource)({
      description: 'What kind of document it is: a subprocessor-list is expected to name everybody on its list. Other when left out.',
    }),
    every: integer({ ...everyHours, default: 24 }),
    declaration,
  };

  async run(): Promise<SourceFactsFragment> {
    const { args, flags } = await this.parse(SourceAdd);
    const { list, party, kind, every } = flags;
    const input = { url: args.url, list, party, kind, checkEveryHours: every, declaration: declarationIn(flags.declaration) };
    const { source } = (await ask(CreateSourceDocument, { input })).createSource;
    this.log(`${watchInWords(source)}\nSee what it says now with: onward source check ${source.id}`);
    return source;
  }
}
