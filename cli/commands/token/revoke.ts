import { RevokeTokenDocument, type TokenFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

export default class TokenRevoke extends OnwardCommand {
  static override summary = 'Revoke an access token, at once and for good.';
  static override description = 'The next request that shows it is refused.';
  static override examples = ['<%= config.bin %> <%= command.id %> TOKEN'];
  static override args = { token: word({ required: true, description: 'The id of the token: `token list` shows it.' }) };

  async run(): Promise<TokenFactsFragment> {
    const { args } = await this.parse(TokenRevoke);
    const { token } = (await ask(RevokeTokenDocument, { input: { id: args.token } })).revokeToken;
    this.log(`Revoked "${token.name}".`);
    return token;
  }
}
