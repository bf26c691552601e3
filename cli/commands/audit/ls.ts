import { string } from '@oclif/core/flags';
import { AuditLogDocument, type AuditLogQuery } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { limit } from '../../flags.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';
import { minute } from '../../today.ts';

type AuditRecord = AuditLogQuery['auditLog']['edges'][number]['node'];

export default class AuditLs extends OnwardCommand {
  static override summary = 'Show who did or was denied what, oldest first.';
  static override description = 'Every mutation and every denial is on record, with the hashes of the state before and after.';
  static override examples = ['<%= config.bin %> <%= command.id %> --limit 1000 --json', '<%= config.bin %> <%= command.id %> --target ID'];
  static override flags = {
    target: string({ helpValue: 'ID', description: 'Only what was done to this list, version, party or token.' }),
    limit,
  };

  async run(): Promise<readonly AuditRecord[]> {
    const { flags } = await this.parse(AuditLs);
    const { target } = flags;
    const log = await readPages(flags.limit, async (first, after) => (await ask(AuditLogDocument, { target, first, after })).auditLog);
    const rows = log.nodes.map((record) => [
      minute(record.at),
      record.actor,
      `${record.action}${record.denied ? ' (denied)' : ''}`,
      record.target,
    ]);
    this.log(rows.length === 0 ? 'Nothing is on record.' : table(['When', 'Who', 'What', 'To what'], rows));
    this.noteCut(log);
    return log.nodes;
  }
}
