import { custom, string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, ObjectionsDocument } from '../../../schema/api/generated/graphql.ts';
import { OBJECTION_STATES, type ObjectionState } from '../../../schema/notice/objection-states.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { limit, oneOf } from '../../flags.ts';
import { inWords } from '../../notices/recipient-in-words.ts';
import { readPages } from '../../pages.ts';
import { table } from '../../table.ts';
import { minute } from '../../today.ts';

export default class ObjectionLs extends OnwardCommand {
  static override summary = 'Show objections, in the order they were raised.';
  static override description = 'An operator sees all, a publisher those to its lists, a controller its own.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --list acme --state under-review',
  ];
  static override flags = {
    list: string({ helpValue: 'LIST', description: 'Only those to changes of this list.' }),
    state: custom<ObjectionState>(oneOf(OBJECTION_STATES))({ description: 'Only those that stand there.' }),
    limit,
  };

  async run(): Promise<readonly ObjectionFactsFragment[]> {
    const { flags } = await this.parse(ObjectionLs);
    const { list, state } = flags;
    const objections = await readPages(
      flags.limit,
      async (first, after) => (await ask(ObjectionsDocument, { list, state, language: 'en', first, after })).objections,
    );
    const rows = objections.nodes.map((objection) => [
      objection.id,
      objection.controller.slug,
      `${objection.notice.list.slug}, version ${objection.notice.toNumber}`,
      [...new Set(objection.changes.map(({ name }) => name))].join(', '),
      `${minute(objection.raisedAt)}${objection.late ? ' (late)' : ''}`,
      inWords(objection.state),
    ]);
    this.log(rows.length === 0 ? 'There is no objection.' : table(['Objection', 'Controller', 'List', 'To', 'Raised', 'State'], rows));
    this.noteCut(objections);
    return objections.nodes;
  }
}
