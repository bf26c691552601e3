// The law's days as a table: a transfer, the day, the verdict, the finding that must be among those given.
// Each limit stands with the day before it and the day after.

import { clauseRows } from './judge-clauses.ts';
import { derogationRows, safeguardRows } from './judge-safeguards.ts';
import { territoryRows } from './judge-territories.ts';
import { usRows } from './judge-united-states.ts';
import type { Row } from './transfers.ts';

export const rows: readonly Row[] = [...usRows, ...clauseRows, ...territoryRows, ...safeguardRows, ...derogationRows];
