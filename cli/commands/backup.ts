import { word } from '../arguments.ts';
import { OnwardCommand } from '../command.ts';
import { invalid } from '../problem.ts';

export default class Backup extends OnwardCommand {
  static override summary = 'Write a whole registry to one file, verified on the way.';
  static override description =
    'Reads the embedded database in ONWARD_DATA, whose server must be stopped, or PostgreSQL by DATABASE_URL, whose servers may run on. Every hash and chain is verified as it is written. The file holds personal data and the hashes of tokens: keep it as you keep the database. The secret key is not in it.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> registry.backup',
    'DATABASE_URL=postgres://… <%= config.bin %> <%= command.id %> registry.backup --json',
  ];
  static override args = { file: word({ description: 'The file to write; it must not exist yet.', required: true }) };

  async run(): Promise<{ readonly file: string; readonly rows: number; readonly versions: number }> {
    const { args } = await this.parse(Backup);
    const [{ backUp }, { withOwnDatabase }, { isProblem }, { now }] = await Promise.all([
      import('../../server/backup/back-up.ts'),
      import('../../server/backup/own-database.ts'),
      import('../../server/backup/problems.ts'),
      import('../../server/clock.ts'),
    ]);
    try {
      const { rows, versions } = await withOwnDatabase((database) => backUp(database, args.file, now()), true);
      this.log(`${args.file}: ${rows} rows, ${versions} versions, every hash verified.`);
      return { file: args.file, rows, versions };
    } catch (error) {
      if (isProblem(error)) throw invalid(error.message);
      throw error;
    }
  }
}
