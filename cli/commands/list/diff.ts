import { DiffDocument, type DiffQuery } from '../../../schema/api/generated/graphql.ts';
import { plus } from '../../../schema/words/civil-day.ts';
import { listArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { language, versionNumber } from '../../flags.ts';
import { END_OF_TIME, versionHead } from '../../lists/version-heads.ts';
import { noSuchList, notFound } from '../../problem.ts';
import { heading, quiet, wrapped } from '../../text.ts';

type Diff = NonNullable<DiffQuery['list']>['diff'];

export default class ListDiff extends OnwardCommand {
  static override summary = 'Say what changed between two versions of a list.';
  static override description =
    'One sentence a change, material ones first. Without numbers: between the newest version, announced ones included, and the version it takes the place of.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> minicrm',
    '<%= config.bin %> <%= command.id %> minicrm --from 1 --to 3 --language hu',
  ];
  static override args = { slug: listArgument() };
  static override flags = {
    from: versionNumber('The number of the version to compare from.'),
    to: versionNumber('The number of the version to compare to.'),
    language,
  };

  async run(): Promise<Diff> {
    const { args, flags } = await this.parse(ListDiff);
    const to = flags.to ?? (await newest(args.slug));
    const from = flags.from ?? (await versionBefore(args.slug, to));
    const { list } = await ask(DiffDocument, { list: args.slug, from, to, language: flags.language });
    if (!list) throw noSuchList(args.slug);
    this.log(inWords(args.slug, list.diff));
    return list.diff;
  }
}

async function newest(list: string): Promise<number> {
  const head = await versionHead(list, { asOf: END_OF_TIME });
  if (head?.number) return head.number;
  throw notFound(`The list "${list}" has no version yet.`);
}

async function versionBefore(list: string, number: number): Promise<number> {
  const head = await versionHead(list, { number });
  if (!head?.effectiveOn) throw notFound(`The list "${list}" has no version ${number} that you may see.`);
  const before = await versionHead(list, { asOf: plus(head.effectiveOn, { days: -1 }) });
  if (before?.number) return before.number;
  if (number > 1) return number - 1;
  throw notFound(`Version ${number} is the first of the list "${list}": there is nothing to compare it to.`);
}

function inWords(list: string, { from, to, changes }: Diff): string {
  const material = changes.filter((change) => change.material);
  const minor = changes.filter((change) => !change.material);
  const sentences = (some: Diff['changes']) => some.map(({ statement }) => `- ${wrapped(statement, 2).trimStart()}`).join('\n');
  const parts = [
    heading(`${list}: from version ${from} to ${to}`),
    changes.length === 0 && 'Nothing changed.',
    sentences(material),
    minor.length > 0 && `${quiet('Not material')}\n${sentences(minor)}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
