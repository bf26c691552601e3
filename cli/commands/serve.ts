import type { StartLines } from '../../server/serve.ts';
import { OnwardCommand } from '../command.ts';

export default class Serve extends OnwardCommand {
  static override summary = 'Run the server until it is stopped.';
  static override description =
    'API and background work in one process, on the embedded database in ONWARD_DATA or on PostgreSQL by DATABASE_URL. Ctrl-C stops it cleanly. Everything is set by environment variables; the README lists them. With --json one line says when it listens, and where.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    'PORT=8080 ONWARD_DATA=/var/lib/onward <%= config.bin %> <%= command.id %>',
  ];

  async run(): Promise<void> {
    await this.parse(Serve);
    const { serve } = await import('../../server/serve.ts');
    await serve(this.jsonEnabled() ? inOneLine : undefined);
  }
}

const inOneLine: StartLines = (_config, { url, firstToken }, lists) => `${JSON.stringify({ url, firstToken, lists })}\n`;
