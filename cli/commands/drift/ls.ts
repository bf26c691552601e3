import { custom, string } from '@oclif/core/flags';
import type { DriftFactsFragment, DriftKind, DriftState } from '../../../schema/api/generated/graphql.ts';
import { OnwardCommand } from '../../command.ts';
import { driftsInWords } from '../../drift/drift-in-words.ts';
import { driftOf } from '../../drift/drift-read.ts';
import { language, limit, oneOf } from '../../flags.ts';
import { inWords } from '../../notices/recipient-in-words.ts';

const STATES = ['OPEN', 'CONFIRMED', 'DISMISSED', 'SNOOZED', 'RESOLVED'] as const satisfies readonly DriftState[];
const KINDS = [
  'ADDED_WITHOUT_NOTICE',
  'REMOVED_WITHOUT_NOTICE',
  'RENAMED',
  'DETAILS_CHANGED',
  'MECHANISM_CHANGED',
  'LEGAL_FINDING',
  'DATE_MOVED_WITHOUT_CHANGE',
  'CHANGE_WITHOUT_DATE',
  'UPSTREAM_CHANGED',
  'SOURCE_UNREACHABLE',
  'SOURCE_BROKEN',
  'EXTRACTOR_OUTDATED',
] as const satisfies readonly DriftKind[];

export default class DriftLs extends OnwardCommand {
  static override summary = 'Show where pages say other than the registry, the law, or themselves before; gravest first.';
  static override description =
    'One sentence a difference, with the id to look at it and to review it. Those that nobody has reviewed, unless --state says otherwise; one that was put off is open again on its day.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --list minicrm --kind added-without-notice',
    '<%= config.bin %> <%= command.id %> --state dismissed --json',
  ];
  static override flags = {
    list: string({ helpValue: 'LIST', description: 'Only those about this list.' }),
    state: custom<DriftState>(oneOf(STATES))({ description: 'Only those that stand there; open when left out.' }),
    kind: custom<DriftKind>(oneOf(KINDS))({ description: 'Only differences of this kind.' }),
    source: string({ helpValue: 'ID', description: 'Only those found in this source.' }),
    language,
    limit,
  };

  async run(): Promise<readonly DriftFactsFragment[]> {
    const { flags } = await this.parse(DriftLs);
    const { list, state = 'OPEN', kind, source } = flags;
    const all = await driftOf({ list, state, kind, source, language: flags.language });
    const nodes = all.slice(0, flags.limit);
    this.log(nodes.length === 0 ? `Nothing is ${inWords(state)}.` : driftsInWords(nodes));
    this.noteCut({ nodes, more: all.length > nodes.length });
    return nodes;
  }
}
