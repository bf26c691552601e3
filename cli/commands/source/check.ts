import { boolean, string } from '@oclif/core/flags';
import type { DriftFactsFragment, SourceFactsFragment } from '../../../schema/api/generated/graphql.ts';
import { word } from '../../arguments.ts';
import { OnwardCommand } from '../../command.ts';
import { driftOf } from '../../drift/drift-read.ts';
import { language } from '../../flags.ts';
import { invalid } from '../../problem.ts';
import { type CheckedSource, checkSources } from '../../sources/check-sources.ts';
import { type CheckSummary, summaryInWords, summaryOf } from '../../sources/check-summary.ts';
import { sourcesNamed, sourcesOf } from '../../sources/sources-read.ts';

export default class SourceCheck extends OnwardCommand {
  static override summary = 'Look at sources now, and say what has changed.';
  static override description =
    'Sources are checked by themselves when they are due; this does not wait for that. Exit code 1 whenever one of those checked has a finding that nobody has reviewed, found now or before: run it in a cron or a CI, and it is quiet again once everything is confirmed, dismissed or put off (onward drift review). A source that could not be read is no finding until it fails alike a second time.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --all',
    '<%= config.bin %> <%= command.id %> --all --list minicrm --json',
    '<%= config.bin %> <%= command.id %> https://acme.example/privacy',
    {
      description: 'The page really is that short now.',
      command: '<%= config.bin %> <%= command.id %> ID --accept-shrunken',
    },
  ];
  static override usage = '<%= command.id %> SOURCE... | --all [--list LIST] [--accept-shrunken] [--language en|hu] [--json]';
  static override strict = false;
  static override args = { source: word({ description: 'A source, by its id or its address; several may follow.' }) };
  static override flags = {
    all: boolean({ default: false, description: 'All sources that are watched, but those that are paused.' }),
    list: string({ helpValue: 'LIST', description: 'Only those of this list.' }),
    'accept-shrunken': boolean({
      default: false,
      exclusive: ['all'],
      description: 'Take what is there now for the document, however much shorter it is than before.',
    }),
    language,
  };

  async run(): Promise<CheckSummary> {
    const { argv, flags } = await this.parse(SourceCheck);
    const sources = await this.wanted(argv.map(String), flags);
    if (sources.length === 0) this.log('There is nothing to check: watch a page with onward source add.');
    const { checkProgress } = await import('../../sources/check-progress.ts');
    const progress = checkProgress(sources.length);
    const done = ({ url }: SourceFactsFragment) => progress.done(url);
    const asked = { acceptShrunken: flags['accept-shrunken'], language: flags.language, done };
    const checked = await checkSources(sources, asked).finally(() => progress.stop());
    const summary = summaryOf(checked, await openIn(checked, flags.language));
    if (sources.length > 0) this.log(summaryInWords(summary));
    if (summary.open > 0) this.answerNo();
    return summary;
  }

  private async wanted(words: readonly string[], { all, list }: { readonly all: boolean; readonly list: string | undefined }) {
    if (all === words.length > 0) throw invalid('Name the sources to check, by their ids or addresses, or say --all.');
    if (!all) return sourcesNamed(words, list);
    const { nodes } = await sourcesOf({ list }, Infinity);
    return nodes.filter(({ paused }) => !paused);
  }
}

/** What nobody has reviewed in these sources, gravest first. */
async function openIn(checked: readonly CheckedSource[], inLanguage: string): Promise<readonly DriftFactsFragment[]> {
  const sources = new Set(checked.filter(({ source }) => source.openFindings > 0).map(({ source }) => source.id));
  if (sources.size === 0) return [];
  const [only] = sources.size === 1 ? sources : [];
  const open = await driftOf({ source: only, state: 'OPEN', language: inLanguage });
  return open.filter(({ source }) => sources.has(source.id));
}
