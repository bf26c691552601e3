import { ObjectionDocument, type ObjectionFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { objectionArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { language } from '../../flags.ts';
import { objectionInWords } from '../../objections/objection-in-words.ts';
import { notFound } from '../../problem.ts';

export default class ObjectionShow extends OnwardCommand {
  static override summary = 'Show one objection: to what, why, and its course.';
  static override description = 'Every step is on record: when it was taken, by whom, and what was said.';
  static override examples = ['<%= config.bin %> <%= command.id %> ID', '<%= config.bin %> <%= command.id %> ID --language hu'];
  static override args = { id: objectionArgument };
  static override flags = { language };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionShow);
    const { objection } = await ask(ObjectionDocument, { objection: args.id, language: flags.language });
    if (!objection) throw notFound(`There is no objection "${args.id}" that you may see: onward objection ls shows those that are.`);
    this.log(objectionInWords(objection, flags.language));
    return objection;
  }
}
