import { string } from '@oclif/core/flags';
import { type VersionHeadFragment, WithdrawVersionDocument } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { versionNumber } from '../../flags.ts';
import { END_OF_TIME, versionHead } from '../../lists/version-heads.ts';
import { notFound } from '../../problem.ts';

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

  async run(): Promise<VersionHeadFragment> {
    const { args, flags } = await this.parse(ListWithdraw);
    const head = flags.version ? await numbered(args.slug, flags.version) : await inNotice(args.slug);
    const { version } = (await ask(WithdrawVersionDocument, { input: { version: head.id, reason: flags.reason } })).withdrawVersion;
    this.log(`Withdrew version ${version.number ?? ''} of ${args.slug}, which was to take effect on ${version.effectiveOn ?? ''}.`);
    return version;
  }
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
