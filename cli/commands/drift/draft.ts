import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { type DraftOfDrift, draftOfConfirmed, draftOfNamed } from '../../drift/draft-of-drift.ts';
import { draftInWords } from '../../lists/drafts-of-list.ts';
import { quiet, wrapped } from '../../text.ts';

export default class DriftDraft extends OnwardCommand {
  static override summary = 'Turn confirmed differences into a draft of the next version, entry by entry.';
  static override description =
    'Starts from the version in effect: who came is added, who went is removed, what a page says otherwise is laid over what the entry says. Without ids: all confirmed findings about the list that an entry of it would mend. Nothing is announced, and the findings close by themselves once the list says what the page says.';
  static override examples = ['<%= config.bin %> <%= command.id %> minicrm', '<%= config.bin %> <%= command.id %> minicrm ID ID'];
  static override usage = '<%= command.id %> LIST [FINDING...] [--json]';
  static override strict = false;
  static override args = {
    list: word({ required: true, description: 'The list.' }),
    finding: word({ description: 'A confirmed finding (its id, as drift ls shows it); several may follow.' }),
  };

  async run(): Promise<DraftOfDrift> {
    const { args, argv } = await this.parse(DriftDraft);
    const findings = argv.slice(1).map(String);
    const draft = findings.length > 0 ? await draftOfNamed(args.list, findings) : await draftOfConfirmed(args.list);
    const count = draft.findings.length === 1 ? '1 finding' : `${draft.findings.length} findings`;
    this.log(`Draft ${draftInWords(draft)}, with ${count} in it`);
    for (const { statement } of draft.leftOut) this.log(quiet(wrapped(`Not for a draft: ${statement}`)));
    this.log(`Announce it with: onward list announce ${args.list} --draft ${draft.id} --effective-on YYYY-MM-DD`);
    return draft;
  }
}
