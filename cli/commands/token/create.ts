import { option, string } from '@oclif/core/flags';
import { CreateTokenDocument, type TokenFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { instant } from '../../flags.ts';

const ROLES = { operator: 'OPERATOR', publisher: 'PUBLISHER', controller: 'CONTROLLER' } as const;

/** The token, and its secret this once. */
export type MadeToken = TokenFactsFragment & { readonly secret: string };

export default class TokenCreate extends OnwardCommand {
  static override summary = 'Make an access token. Its secret is shown this once.';
  static override description =
    'An operator may do everything, a publisher keeps the lists you name, a controller sees what it is engaged with. Only a hash of the secret is kept.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --name "portal of bepro" --role controller --controller bepro',
    '<%= config.bin %> <%= command.id %> --name "privacy team" --role publisher --list acme --list acme-mail --expires-at 2027-12-31T23:00:00Z',
  ];
  static override flags = {
    name: string({ required: true, helpValue: 'TEXT', description: 'What it is for.' }),
    role: option({
      options: ['operator', 'publisher', 'controller'] as const,
      required: true,
      description: 'What it lets its bearer do.',
    })(),
    list: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'LIST',
      description: 'A list that the publisher keeps; may be given several times.',
    }),
    controller: string({ helpValue: 'CONTROLLER', description: 'The controller that it speaks for.' }),
    'expires-at': instant({ description: 'When it expires; left out for never.' }),
  };

  async run(): Promise<MadeToken> {
    const { flags } = await this.parse(TokenCreate);
    const input = {
      name: flags.name,
      role: ROLES[flags.role],
      lists: flags.list,
      controller: flags.controller,
      expiresAt: flags['expires-at'],
    };
    const { secret, token } = (await ask(CreateTokenDocument, { input })).createToken;
    this.log(
      `${secret}\n\nThis is the secret of "${token.name}". It is shown this once: keep it where it belongs.\nRevoke it with: onward token revoke ${token.id}`,
    );
    return { ...token, secret };
  }
}
