import { string } from '@oclif/core/flags';
import { RedeliverDocument, type RedeliverMutation } from '../../../schema/api/generated/graphql.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { instant } from '../../flags.ts';

export default class NoticeRedeliver extends OnwardCommand {
  static override summary = 'Send something again: one delivery, or all to an endpoint since an instant.';
  static override description =
    'Webhooks go out under their old ids, so that a receiver knows what it has seen; a mail goes to the notice address of today. The ids of deliveries that need it are told by `notice ls`.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --delivery ID',
    '<%= config.bin %> <%= command.id %> --endpoint ID --since 2026-11-22T08:00:00Z',
  ];
  static override flags = {
    delivery: string({ exactlyOne: ['delivery', 'endpoint'], helpValue: 'ID', description: 'The one delivery.' }),
    endpoint: string({ dependsOn: ['since'], helpValue: 'ID', description: 'The endpoint.' }),
    since: instant({ dependsOn: ['endpoint'], description: 'Since when its deliveries were made.' }),
  };

  async run(): Promise<RedeliverMutation['redeliver']> {
    const { flags } = await this.parse(NoticeRedeliver);
    const input = { delivery: flags.delivery, endpoint: flags.endpoint, since: flags.since };
    const { redeliver } = await ask(RedeliverDocument, { input });
    this.log(redeliver.count === 1 ? '1 delivery goes out again.' : `${redeliver.count} deliveries go out again.`);
    return redeliver;
  }
}
