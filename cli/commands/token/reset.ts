import { OnwardCommand } from '../../command.ts';
import { invalid } from '../../problem.ts';

export default class TokenReset extends OnwardCommand {
  static override summary = 'Replace the bootstrap operator token while the server is stopped.';
  static override description =
    'The way back in when no operator token is left. It opens the database itself, by DATABASE_URL or in ONWARD_DATA, so that the server must be stopped; the old bootstrap token stops working.';
  static override examples = ['<%= config.bin %> <%= command.id %>', 'ONWARD_DATA=/var/lib/onward <%= config.bin %> <%= command.id %>'];

  async run(): Promise<{ readonly secret: string }> {
    await this.parse(TokenReset);
    const [{ resetBootstrapToken }, { ConfigProblem, configOfProcess }, { DirectoryInUse }, { now }] = await Promise.all([
      import('../../../server/access/reset-token.ts'),
      import('../../../server/config.ts'),
      import('../../../server/database/data-directory.ts'),
      import('../../../server/clock.ts'),
    ]);
    try {
      const secret = await resetBootstrapToken(configOfProcess().database, now());
      this.log(`${secret}\n\nThis is the new bootstrap operator token; the old one stopped working.`);
      return { secret };
    } catch (error) {
      if (error instanceof ConfigProblem || error instanceof DirectoryInUse) throw invalid(error.message);
      throw error;
    }
  }
}
