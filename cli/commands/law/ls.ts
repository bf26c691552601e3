import { string } from '@oclif/core/flags';
import type { Instrument } from '../../../schema/law/instruments.ts';
import { OnwardCommand } from '../../command.ts';
import { day } from '../../flags.ts';
import { table } from '../../table.ts';

export default class LawLs extends OnwardCommand {
  static override summary = 'Show the decisions and clause sets that transfers rest on. Works offline.';
  static override description =
    'Those in force on a day, or every one ever adopted, ended ones too. The last column is the first day on which it no longer holds.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --as-of 2020-07-16',
    '<%= config.bin %> <%= command.id %> --country US',
  ];
  static override flags = {
    'as-of': day({ description: 'Only those in force on this day.' }),
    country: string({ helpValue: 'CODE', description: 'Only those for this country: ISO 3166-1 alpha-2, such as US.' }),
  };

  async run(): Promise<readonly Instrument[]> {
    const { flags } = await this.parse(LawLs);
    const { instrumentsOn } = await import('../../../schema/law/instruments.ts');
    const instruments = instrumentsOn(flags['as-of'] ?? null).filter(
      ({ country }) => flags.country === undefined || country === flags.country,
    );
    const rows = instruments.map(({ celex, title, country, organisation, scope, from, until }) => [
      celex,
      title,
      country ?? organisation,
      scope,
      from,
      until,
    ]);
    this.log(rows.length === 0 ? 'There is none.' : table(['CELEX', 'Title', 'For', 'Scope', 'From', 'Until'], rows));
    return instruments;
  }
}
