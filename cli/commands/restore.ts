import { word } from '../arguments.ts';
import { OnwardCommand } from '../command.ts';
import { invalid } from '../problem.ts';

export default class Restore extends OnwardCommand {
  static override summary = 'Read a backup into an empty registry, verified on the way.';
  static override description =
    'Into the embedded database in ONWARD_DATA or PostgreSQL by DATABASE_URL, wherever the backup was made. All of it is restored or nothing; a registry that holds anything is refused. Facts about persons that were erased after the backup was made come back and have to be erased again.';
  static override examples = [
    'ONWARD_DATA=./restored <%= config.bin %> <%= command.id %> registry.backup',
    'DATABASE_URL=postgres://… <%= config.bin %> <%= command.id %> registry.backup',
  ];
  static override args = { file: word({ description: 'The file that `backup` wrote.', required: true }) };

  async run(): Promise<{ readonly file: string; readonly rows: number; readonly versions: number }> {
    const { args } = await this.parse(Restore);
    const [{ restore }, { withOwnDatabase }, { isProblem }] = await Promise.all([
      import('../../server/backup/restore.ts'),
      import('../../server/backup/own-database.ts'),
      import('../../server/backup/problems.ts'),
    ]);
    try {
      const { rows, versions } = await withOwnDatabase((database) => restore(database, args.file), false);
      this.log(`${args.file}: ${rows} rows, ${versions} versions, every hash verified.`);
      return { file: args.file, rows, versions };
    } catch (error) {
      if (isProblem(error)) throw invalid(error.message);
      throw error;
    }
  }
}
