import { ControllersDocument, type ControllersQuery } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';

type Controller = ControllersQuery['controllers']['edges'][number]['node'];

export default class ControllerLs extends OnwardCommand {
  static override summary = 'Show the controllers, and the lists that each is engaged with.';
  static override description = 'An operator sees all; a publisher those that are engaged with its lists.';
  static override examples = ['<%= config.bin %> <%= command.id %>'];
  static override flags = { limit };

  async run(): Promise<readonly Controller[]> {
    const { flags } = await this.parse(ControllerLs);
    const controllers = await readPages(
      flags.limit,
      async (first, after) => (await ask(ControllersDocument, { first, after })).controllers,
    );
    const rows = controllers.nodes.map(({ slug, party, language, engagements }) => [
      slug,
      party.name,
      language,
      engagements.map(engagementInBrief).join('\n'),
    ]);
    this.log(
      rows.length === 0
        ? 'There is no controller yet: enter one with onward controller add.'
        : table(['Controller', 'Party', 'Language', 'Engaged with'], rows),
    );
    this.noteCut(controllers);
    return controllers.nodes;
  }
}

function engagementInBrief({ list, from, until }: Controller['engagements'][number]): string {
  return `${list.slug} from ${from}${until ? ` until ${until}` : ''}`;
}
