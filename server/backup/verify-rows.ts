// Verifies rows on their way into or out of a backup: every hash, every chain, every digest of a fact that is not forgotten.

import { hashOf } from '../../schema/words/hash.ts';
import { digestOf } from '../lists/personal-facts.ts';
import { BackupProblem, type BackupRow } from './backup-format.ts';

/** Takes rows as they pass; `finish` says how many versions were verified. */
export interface Verifier {
  take(row: BackupRow): void;
  /** @throws BackupProblem naming what does not verify */
  finish(): number;
}

/** A verifier for one backup. It keeps the canonical texts' order by hash only: memory grows with versions, not with content. */
export function verifyRows(): Verifier {
  const links = new Map<string, Link[]>();
  return {
    take: ({ table, row }) => {
      if (table === 'personal_fact') verifyFact(row);
      if (table !== 'list_version') return;
      const list = textOf(row, 'list_id');
      const chain = links.get(list) ?? [];
      chain.push(verifiedLink(row));
      links.set(list, chain);
    },
    finish: () => {
      let versions = 0;
      for (const [list, chain] of links) {
        const inOrder = chain.toSorted((one, other) => one.number - other.number);
        versions += inOrder.length;
        inOrder.forEach((link, index) => {
          const before = inOrder[index - 1]?.hash ?? null;
          if (link.number !== index + 1 || link.previousHash !== before) {
            throw new BackupProblem(`The chain of ${list} is broken at version ${link.number}: it does not follow on version ${index}.`);
          }
        });
      }
      return versions;
    },
  };
}

interface Link {
  readonly number: number;
  readonly hash: string;
  readonly previousHash: string | null;
}

function verifiedLink(row: BackupRow['row']): Link {
  const canonical = textOf(row, 'canonical');
  const hash = textOf(row, 'hash');
  const number = Number(row['number']);
  if (hashOf(canonical) !== hash) {
    throw new BackupProblem(`Version ${number} of ${textOf(row, 'list_id')} does not have the hash it claims: ${hash}.`);
  }
  return { number, hash, previousHash: row['previous_hash'] === null ? null : textOf(row, 'previous_hash') };
}

function verifyFact(row: BackupRow['row']): void {
  if (row['salt'] === null || row['value'] === null) return;
  if (digestOf(textOf(row, 'salt'), textOf(row, 'value')) !== row['digest'])
    throw new BackupProblem(`A fact about a person does not have the digest it claims: ${textOf(row, 'digest')}.`);
}

function textOf(row: BackupRow['row'], column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new BackupProblem(`A row has no text in ${column}.`);
  return value;
}
