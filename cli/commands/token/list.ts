import { type TokenFactsFragment, TokensDocument } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';
import { minute } from '../../today.ts';

export default class TokenList extends OnwardCommand {
  static override summary = 'Show the access tokens, without their secrets.';
  static override description = 'With what each may do, when it was last used, and whether it still holds.';
  static override examples = ['<%= config.bin %> <%= command.id %>', '<%= config.bin %> <%= command.id %> --json'];
  static override flags = { limit };

  async run(): Promise<readonly TokenFactsFragment[]> {
    const { flags } = await this.parse(TokenList);
    const tokens = await readPages(flags.limit, async (first, after) => (await ask(TokensDocument, { first, after })).tokens);
    this.log(table(['Id', 'Name', 'Role', 'For', 'Last used', 'State'], tokens.nodes.map(rowOf)));
    this.noteCut(tokens);
    return tokens.nodes;
  }
}

function rowOf({ id, name, role, lists, controller, lastUsedAt, expiresAt, revokedAt }: TokenFactsFragment): (string | null)[] {
  const state = revokedAt ? `revoked ${minute(revokedAt)}` : expiresAt ? `until ${minute(expiresAt)}` : 'holds';
  return [
    id,
    name,
    role.toLowerCase(),
    controller?.slug ?? lists.map(({ slug }) => slug).join(', '),
    lastUsedAt && minute(lastUsedAt),
    state,
  ];
}
