import { boolean, string } from '@oclif/core/flags';
import { AnnounceVersionDocument, type NoticeHeadFragment, type VersionHeadFragment } from '../../../schema/api/generated/graphql.ts';
import { listArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { day } from '../../flags.ts';
import { onlyDraft } from '../../lists/drafts-of-list.ts';
import { recordedInWords } from '../../lists/version-heads.ts';
import { noticeOfVersion, recipientsCounted } from '../../notices/notices-read.ts';

/** The version, and the notice that tells of it. */
export type AnnouncedVersion = VersionHeadFragment & { readonly notice: { readonly id: string; readonly recipients: number } | null };

export default class ListAnnounce extends OnwardCommand {
  static override summary = 'Announce a draft as the next version.';
  static override description =
    'The version is announced now and takes effect on the day you name, which may not be nearer than the notice period agreed for the list. Every controller that is engaged with the list is told. Without --draft the only draft of the list is meant.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> acme --effective-on 2027-02-01',
    {
      description: 'A change that cannot wait.',
      command: '<%= config.bin %> <%= command.id %> acme --effective-on 2026-12-01 --emergency --reason "The provider shut down"',
    },
  ];
  static override args = { slug: listArgument() };
  static override flags = {
    'effective-on': day({ required: true, description: 'The first day it applies, in the time zone of the list.' }),
    draft: string({ helpValue: 'ID', description: 'The draft, when there are several.' }),
    emergency: boolean({ dependsOn: ['reason'], description: 'It cannot wait for the notice period.' }),
    reason: string({ dependsOn: ['emergency'], helpValue: 'TEXT', description: 'Why it is an emergency. Kept and shown.' }),
  };

  async run(): Promise<AnnouncedVersion> {
    const { args, flags } = await this.parse(ListAnnounce);
    const draft = flags.draft ?? (await onlyDraft(args.slug));
    const input = { draft, effectiveOn: flags['effective-on'], emergency: flags.emergency, emergencyReason: flags.reason };
    const { version } = (await ask(AnnounceVersionDocument, { input })).announceVersion;
    const notice = await noticeOfVersion(args.slug, version.number);
    this.log(
      `Announced ${recordedInWords(args.slug, version)}\n${toldInWords(notice)}\nSee what changes with: onward list diff ${args.slug}`,
    );
    return { ...version, notice: notice && { id: notice.id, recipients: recipientsCounted(notice) } };
  }
}

function toldInWords(notice: NoticeHeadFragment | null): string {
  if (!notice) return 'No notice was issued.';
  const count = recipientsCounted(notice);
  const told = count === 0 ? 'Nobody is owed it' : count === 1 ? '1 controller is told' : `${count} controllers are told`;
  return `${told}: ${notice.id}${count === 0 ? '' : `\nFollow it with: onward notice show ${notice.id}`}`;
}
