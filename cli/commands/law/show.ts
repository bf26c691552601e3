import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { day } from '../../flags.ts';
import { type Act, actOf, actInWords } from '../../law/act-of.ts';

export default class LawShow extends OnwardCommand {
  static override summary = 'Show one act or ground that transfers rest on. Works offline.';
  static override description =
    'A decision or clause set by its CELEX number, a ground of Chapter V by its code, or an instrument of United Kingdom or Swiss law by its id: from when until when, for what, what ended it, and what is in doubt.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> 32016D1250',
    '<%= config.bin %> <%= command.id %> 32016D1250 --as-of 2020-07-16',
    '<%= config.bin %> <%= command.id %> SCC_COMMISSION',
    '<%= config.bin %> <%= command.id %> UK-IDTA --json',
  ];
  static override args = { act: word({ required: true, description: 'CELEX number, code of a ground, or id.' }) };
  static override flags = { 'as-of': day({ description: 'Say whether it is in force on this day.' }) };

  async run(): Promise<Act> {
    const { args, flags } = await this.parse(LawShow);
    const act = actOf(args.act, flags['as-of'] ?? null);
    this.log(actInWords(act));
    return act;
  }
}
