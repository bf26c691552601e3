import { string } from '@oclif/core/flags';
import { type ObjectionFactsFragment, RaiseObjectionDocument } from '../../../schema/api/generated/graphql.ts';
import { noticeArgument } from '../../arguments.ts';
import { ask } from '../../client.ts';
import { OnwardCommand } from '../../command.ts';
import { forController } from '../../flags.ts';
import { changesNamed } from '../../objections/changes-named.ts';
import { objectionInWords } from '../../objections/objection-in-words.ts';

export default class ObjectionRaise extends OnwardCommand {
  static override summary = 'Object to changes of a notice.';
  static override description =
    'Name the changes by their ids, as notice show tells them, or by the keys of the entries they are about. What the objection holds, and for whom, is a matter of the terms. After the period has ended it is recorded as late, and holds nothing until it is upheld.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> ID --entry yettel --grounds "A party to a dispute of ours"',
    '<%= config.bin %> <%= command.id %> ID --change ID --change ID --grounds "No transfer assessment" --remedy "Storage in the EEA" --for bepro',
  ];
  static override args = { id: noticeArgument };
  static override flags = {
    change: string({
      exactlyOne: ['change', 'entry'],
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'ID',
      description: 'A change that is refused; may be given several times.',
    }),
    entry: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'KEY',
      description: 'An entry whose changes are refused; may be given several times.',
    }),
    grounds: string({ required: true, helpValue: 'TEXT', description: 'Why they are refused.' }),
    remedy: string({ helpValue: 'TEXT', description: 'What would settle it.' }),
    for: forController,
  };

  async run(): Promise<ObjectionFactsFragment> {
    const { args, flags } = await this.parse(ObjectionRaise);
    const changes = await changesNamed(args.id, flags);
    const input = { notice: args.id, controller: flags.for, changes, grounds: flags.grounds, remedy: flags.remedy };
    const { objection } = (await ask(RaiseObjectionDocument, { input })).raiseObjection;
    this.log(objectionInWords(objection, 'en'));
    return objection;
  }
}
