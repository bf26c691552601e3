// List files written and read again; the published JSON Schema and the example are those of today.

import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readListFile, type ListFile } from '../../../schema/list/file-format.ts';
import { listFileSchemaText } from '../../../schema/list/list-file-schema.ts';
import { writeListFile } from '../../../schema/list/write-file.ts';
import { someFile } from './a-file.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const again = (value: unknown): ListFile => {
  const answer = readListFile(value);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};

describe('written and read again', () => {
  test('a file is the same, as an object, as JSON and as YAML', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        const written = writeListFile(file);
        expect(again(written)).toEqual(file);
        expect(again(JSON.parse(JSON.stringify(written)))).toEqual(file);
        expect(again(parse(stringify(written)))).toEqual(file);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing that goes without saying is written', () => {
    const file = again({
      slug: 'x',
      title: 'X',
      owner: 'o',
      capacity: 'PROCESSOR',
      entries: [{ key: 'a', role: 'PROCESSOR', party: 'p' }],
    });
    expect(writeListFile(file)).toEqual({
      slug: 'x',
      title: 'X',
      owner: 'o',
      capacity: 'PROCESSOR',
      entries: [{ key: 'a', role: 'PROCESSOR', party: 'p' }],
    });
  });
});

describe('the example', () => {
  const example: unknown = parse(read('docs/list-file.example.yaml'));

  test('is read', () => {
    const file = again(example);
    expect(file.entries.map(({ entry }) => entry.key)).toEqual(['hosting', 'text-messages']);
    expect(file.parties.map(({ slug }) => slug)).toEqual(['example-crm-ltd', 'example-cloud-ireland']);
  });

  test('is read again after it was written', () => {
    expect(again(writeListFile(again(example)))).toEqual(again(example));
  });
});

describe('the JSON Schema', () => {
  test('is the one that reads today: `node tools/emit-list-file-schema.ts` writes it anew', () => {
    expect(read('schema/list/list-file.schema.json')).toBe(listFileSchemaText());
  });

  test('describes every field', () => {
    const silent: string[] = [];
    const walk = (node: unknown, at: string) => {
      if (typeof node !== 'object' || node === null) return;
      if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
        for (const [field, schema] of Object.entries(node.properties)) {
          if (typeof schema !== 'object' || !('description' in schema)) silent.push(`${at}.${field}`);
        }
      }
      for (const [step, part] of Object.entries(node)) walk(part, `${at}.${step}`);
    };
    walk(JSON.parse(listFileSchemaText()), '');
    expect(silent).toEqual([]);
  });
});
