import { string } from '@oclif/core/flags';
import { type VersionHeadFragment, WithdrawVersionDocument } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { versionNumber } from '../../flags.ts';
import { END_OF_TIME, versionHead } from '../../lists/version-heads.ts';
import { noticeOfVersion, recipientsOf } from '../../notices/notices-read.ts';
import type { Nodes } from '../../pages.ts';
import { notFound } from '../../problem.ts';

const MOST_LOOKED_AT = 1_000;

/** The version, and the controllers that are told of its withdrawal. */
export type WithdrawnVersion = VersionHeadFragment & { readonly told: readonly string[] };

export default class ListWithdraw extends OnwardCommand {
  static override summary = 'Withdraw an announced version before it takes effect.';
  static override description =
    'The version keeps its number and its hash, and never applies. Without --version the version in notice is meant; a list has at most one.';
  static override examples = ['<%= config.bin %> <%= command.id %> acme --reason "Announced by mistake"'];
  static override args = { slug: listArgument() };
  static override flags = {
    reason: string({ required: true, helpValue: 'TEXT', description: 'Why. Those who were told are owed a reason.' }),
    version: versionNumber('The number of the version, when it is not the one in notice.'),
  };

  async run(): Promise<WithdrawnVersion> {
    const { args, flags } = await this.parse(ListWithdraw);
    const head = flags.version ? await numbered(args.slug, flags.version) : await inNotice(args.slug);
    const { version } = (await ask(WithdrawVersionDocument, { input: { version: head.id, reason: flags.reason } })).withdrawVersion;
    const told = await toldOfWithdrawal(args.slug, version.number);
    this.log(
      `Withdrew version ${version.number ?? ''} of ${args.slug}, which was to take effect on ${version.effectiveOn ?? ''}.\n${toldInWords(told)}`,
    );
    return { ...version, told: told.nodes };
  }
}

/** Who had been told of the version, or may have been, and is now told that nothing comes of it: looked for among so many recipients. */
async function toldOfWithdrawal(list: string, number: number | null): Promise<Nodes<string>> {
  const notice = await noticeOfVersion(list, number);
  if (!notice) return { nodes: [], more: false };
  const { nodes, more } = await recipientsOf(notice.id, null, MOST_LOOKED_AT);
  const told = nodes.filter(({ deliveries }) => deliveries.some(({ event }) => event === 'version.withdrawn'));
  return { nodes: [...new Set(told.map(({ controller }) => controller.slug))], more };
}

function toldInWords({ nodes, more }: Nodes<string>): string {
  const among = more ? ` (of the first ${MOST_LOOKED_AT} recipients)` : '';
  if (nodes.length === 0) return `Nobody had been told of it${among}.`;
  return `Told that nothing comes of it${among}: ${nodes.join(', ')}.`;
}

async function numbered(list: string, version: number): Promise<VersionHeadFragment> {
  const head = await versionHead(list, { number: version });
  if (head) return head;
  throw notFound(`The list "${list}" has no version ${version} that you may see.`);
}

async function inNotice(list: string): Promise<VersionHeadFragment> {
  const head = await versionHead(list, { asOf: END_OF_TIME });
  if (head?.state === 'IN_NOTICE') return head;
  throw notFound(`The list "${list}" has no version in notice: there is nothing to withdraw.`);
}
