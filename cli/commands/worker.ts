import { OnwardCommand } from '../command.ts';
import { invalid } from '../problem.ts';

export default class Worker extends OnwardCommand {
  static override summary = 'Run background work on PostgreSQL, beside servers of role api.';
  static override description = 'This release has no background work yet: the command says so, and ends with exit code 2.';
  static override examples = ['DATABASE_URL=postgres://… <%= config.bin %> <%= command.id %>'];

  async run(): Promise<void> {
    await this.parse(Worker);
    const { ConfigProblem, configOfProcess } = await import('../../server/config.ts');
    try {
      configOfProcess({ ONWARD_ROLE: 'worker' });
    } catch (error) {
      if (error instanceof ConfigProblem) throw invalid(error.message);
      throw error;
    }
  }
}
