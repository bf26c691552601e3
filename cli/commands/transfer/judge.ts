import { boolean, file, string } from '@oclif/core/flags';
import { SCC_MODULES, TRANSFER_ROLES } from '../../../schema/words/transfer.ts';
import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { day, language } from '../../flags.ts';
import { invalid } from '../../problem.ts';
import type { ToldJudgement } from '../../transfers/judgement-in-words.ts';

export default class TransferJudge extends OnwardCommand {
  static override summary = 'Judge one transfer on one day. Works offline.';
  static override description =
    'Says whether the law of that day lets data go there on the ground you name, with its sources. Exit code 0 when it does or no ground is needed, or what is recorded does not tell; 1 when it is not covered. Several grounds are given in a file, with the fields of a transfer in a list file.';
  static override examples = [
    {
      description: 'Privacy Shield, on the day it fell.',
      command:
        '<%= config.bin %> <%= command.id %> US --mechanism ADEQUACY_DECISION --instrument 32016D1250 --listed-from 2016-08-01 --on 2020-07-16',
    },
    {
      description: 'Standard clauses, module 3.',
      command:
        '<%= config.bin %> <%= command.id %> IN --mechanism SCC --instrument 32021D0914 --module P2P --signed-on 2022-01-10 --assessed-on 2022-01-10 --on 2024-01-30',
    },
    '<%= config.bin %> <%= command.id %> --file transfer.yaml --on 2024-01-30 --language hu',
  ];
  static override args = { country: word({ description: 'Where the data go: ISO 3166-1 alpha-2, such as US.' }) };
  static override flags = {
    on: day({ required: true, description: 'The day to judge on.' }),
    organisation: string({ helpValue: 'NAME', description: 'The international organisation the data go to.' }),
    importer: string({ helpValue: 'NAME', description: 'Who receives the data.' }),
    mechanism: string({ helpValue: 'CODE', description: 'The ground, such as ADEQUACY_DECISION, SCC_COMMISSION or DPF.' }),
    instrument: string({ helpValue: 'CELEX', description: 'The decision or clause set: `law ls` shows them.' }),
    module: string({ options: [...SCC_MODULES], description: 'The module of the clauses of 2021/914.' }),
    'signed-on': day({ description: 'The day of the contract or approval.' }),
    'expires-on': day({ description: 'Its last valid day.' }),
    'listed-from': day({ description: 'The first day the recipient stands on the list of participants.' }),
    'listed-until': day({ description: 'The last day it stands there.' }),
    'checked-on': day({ description: 'The day somebody looked at that list.' }),
    stated: boolean({ exclusive: ['not-listed'], description: 'Participation is only said, nobody checked.' }),
    'not-listed': boolean({ description: 'Somebody looked, and the recipient is not on the list.' }),
    'scope-confirmed': boolean({ description: 'Somebody confirmed that recipient and data fall within the scope of the decision.' }),
    'evidence-url': string({ helpValue: 'URL', description: 'Where the contract or approval can be seen.' }),
    'assessed-on': day({ description: 'The day of the transfer impact assessment.' }),
    'exporter-role': string({ options: [...TRANSFER_ROLES], description: 'The role of the one who sends.' }),
    'importer-role': string({ options: [...TRANSFER_ROLES], description: 'The role of the one who receives.' }),
    file: file({
      exclusive: ['organisation', 'mechanism'],
      helpValue: 'FILE',
      description: 'The transfer as YAML or JSON; `-` for standard input.',
    }),
    language,
  };

  async run(): Promise<ToldJudgement> {
    const { args, flags } = await this.parse(TransferJudge);
    if (args.country && flags.file) throw invalid('Give a country or a file, not both: the file names its destination.');
    if (!args.country && !flags.organisation && !flags.file)
      throw invalid('Name the country the data go to, such as US; or --organisation, or --file.');
    const { judgeTransfer } = await import('../../../schema/law/judge-transfer.ts');
    const { transferOf, transferOfFlags } = await import('../../transfers/transfer-of-flags.ts');
    const { judgementInWords } = await import('../../transfers/judgement-in-words.ts');
    const { told } = await import('../../transfers/told-judgement.ts');
    const { parseYaml, readText } = await import('../../files.ts');

    const transfer = flags.file ? transferOf(await parseYaml(readText(flags.file), flags.file)) : transferOfFlags(args.country, flags);
    const judgement = told(judgeTransfer(transfer, flags.on), flags.language);
    this.log(judgementInWords(judgement));
    if (judgement.verdict === 'NOT_COVERED') this.answerNo();
    return judgement;
  }
}
