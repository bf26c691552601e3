// Every law function names its article or case, and every one that is named stands in the facts.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acts } from '../../../schema/law/acts.ts';
import { clauseSets } from '../../../schema/law/clause-sets.ts';
import json from '../../../schema/law/facts/clause-sets.json' with { type: 'json' };

const folder = new URL('../../../schema/law/', import.meta.url);
/** These hold the words of sentences and citations, and decide nothing. */
const withoutRules = new Set(['acts.ts', 'question.ts', 'sentences.ts', 'sources.ts', 'judgement.ts']);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !withoutRules.has(file));

interface LawFunction {
  readonly file: string;
  readonly name: string;
  readonly citations: readonly string[];
}

/** Exported functions with the `@law` line of the comment right above them. Those that only cite or only word are left out. */
function lawFunctions(file: string): LawFunction[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)/g)]
    .map(([, comment = '', name = '']) => ({
      file,
      name,
      citations: (/@law ([^\n]+)/.exec(comment)?.[1] ?? '')
        .split(';')
        .map((citation) => citation.trim())
        .filter(Boolean),
    }))
    .filter(({ name, citations }) => citations.length > 0 || !/^cite|InWords$|^doubtOf$/.test(name));
}

/** Whether the facts hold what the citation says: an act's short name, then an article of it. */
function isInFacts(citation: string): boolean {
  const legacy = clauseSets.some(({ number }) => citation === `Decision ${number} ${json.legacyRule.basis.article}`);
  return (
    legacy ||
    acts.some(({ name, articles }) => {
      const short = name.en.split(',')[0] ?? '';
      if (citation === short) return true;
      return [short, name.en.replace('EU-UK Trade and Cooperation Agreement', 'TCA'), 'Regulation (EEC, Euratom) 1182/71'].some(
        (start) =>
          citation.startsWith(`${start} `) &&
          name.en.includes(start === 'TCA' ? 'Trade' : start) &&
          citation.slice(start.length + 1) in articles,
      );
    })
  );
}

describe('citations', () => {
  const functions = files.flatMap(lawFunctions);

  test('there are law functions to look at', () => expect(functions.length).toBeGreaterThan(20));

  test.each(functions)('$file: $name cites its law', ({ citations }) => {
    expect(citations).not.toEqual([]);
    expect(citations.filter((citation) => !isInFacts(citation))).toEqual([]);
  });

  test('a citation of an article that the facts lack would be found', () => {
    expect(isInFacts('GDPR Art. 45(3)')).toBe(true);
    expect(isInFacts('GDPR Art. 145')).toBe(false);
    expect(isInFacts('CJEU C-1/99')).toBe(false);
  });
});
