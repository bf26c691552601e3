import { OnwardCommand } from '../command.ts';

export default class Worker extends OnwardCommand {
  static override summary = 'Run background work on PostgreSQL, beside servers of role api.';
  static override description =
    'Looks after deadlines and delivers notices, until it is stopped; as many workers as you like share one database. The embedded database belongs to one process, which does the work itself: without DATABASE_URL the command ends with exit code 2.';
  static override examples = ['DATABASE_URL=postgres://… ONWARD_SECRET_KEY=… <%= config.bin %> <%= command.id %>'];

  async run(): Promise<void> {
    await this.parse(Worker);
    const { work } = await import('../../server/serve.ts');
    await work();
  }
}
