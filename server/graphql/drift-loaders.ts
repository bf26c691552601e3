// The batches about sources and drift that one request reads in.

import DataLoader from 'dataloader';
import type { Em } from '../database/database.ts';
import { DriftFinding } from '../drift/drift-finding.entity.ts';
import { inDriftState } from '../drift/drift-state.ts';
import { Source } from '../drift/source.entity.ts';
import { byId } from './batches.ts';

/** The loaders about sources and drift, for one request. */
export function driftLoadersOf(em: Em, now: Temporal.Instant) {
  return {
    source: byId((id) => em.find(Source, { id })),
    driftFinding: byId((id) => em.find(DriftFinding, { id })),
    /** How many findings of each source are open. */
    openDrift: new DataLoader<string, number>(async (sources) => {
      const [isOpen, parameters] = inDriftState('OPEN', now);
      const rows: { source_id: string; total: number }[] = await em.execute(
        `select source_id, count(*)::int as total from drift_finding
         where source_id in (select jsonb_array_elements_text(?::jsonb)) and ${isOpen} group by source_id`,
        [JSON.stringify(sources), ...parameters],
      );
      const totals = new Map(rows.map((row) => [row.source_id, row.total]));
      return sources.map((source) => totals.get(source) ?? 0);
    }),
  };
}
