import { DiscardDraftDocument, type DraftHeadFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

export default class ListDiscard extends OnwardCommand {
  static override summary = 'Discard a draft.';
  static override description = 'Deletes it for good. Versions are never deleted; an announced one is withdrawn with `list withdraw`.';
  static override examples = ['<%= config.bin %> <%= command.id %> DRAFT'];
  static override args = { draft: word({ required: true, description: 'The id of the draft: `list drafts` shows it.' }) };

  async run(): Promise<DraftHeadFragment> {
    const { args } = await this.parse(ListDiscard);
    const { discardDraft } = await ask(DiscardDraftDocument, { input: { draft: args.draft } });
    this.log(`Discarded draft ${discardDraft.version.id}.`);
    return discardDraft.version;
  }
}
