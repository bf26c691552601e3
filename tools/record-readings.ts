// Writes test/pages/released-readings.json: what the release that is being made reads. Run when a release is made:
// node --import ./tools/register.mjs tools/record-readings.ts 0.2.0

import { writeFileSync } from 'node:fs';
import { readingsOfRelease } from '../test/readings-of-pages.ts';

const [release] = process.argv.slice(2);
if (release === undefined) throw new Error('Name the release: record-readings.ts 0.2.0');
writeFileSync('test/pages/released-readings.json', `${JSON.stringify(await readingsOfRelease(release), null, 2)}\n`);
