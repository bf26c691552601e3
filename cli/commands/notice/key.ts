import { RegistryKeyDocument, type RegistryKeyQuery } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';

export default class NoticeKey extends OnwardCommand {
  static override summary = 'Print the public key that the registry signs evidence with.';
  static override description =
    'Keep it, from the registry itself and before there is anything to argue about: evidence proves something only to somebody who knows the key from elsewhere than the file. SPKI in PEM, Ed25519.';
  static override examples = ['<%= config.bin %> <%= command.id %> > registry-key.pem'];

  async run(): Promise<RegistryKeyQuery['registryKey']> {
    await this.parse(NoticeKey);
    const { registryKey } = await ask(RegistryKeyDocument, {});
    this.log(registryKey.publicKey.trimEnd());
    return registryKey;
  }
}
