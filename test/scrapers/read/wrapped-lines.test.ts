// Lines that were broken at a width are put together; those that their writer ended stay.

import { expect, test } from 'vitest';
import { unwrapped } from '../../../scrapers/read/wrapped-lines.ts';

const LETTER = `Dear customer, the parcels of our shop are carried by Example Couriers
Limited (Cork, Ireland), which keeps the address for thirty days and then
forgets it. Nobody else is told.

  - Example Mail Oy sorts the letters that come in, and keeps the ones it
    could not answer.
  - Example Pay UAB

Name: Example Box Ltd
Address: 1 Example Street, Leeds
Purpose: keeps what nobody has a place for, in boxes that are numbered and
         locked`;

test('sentences and items become lines of their own; labels and short lines stay', () => {
  expect(unwrapped(LETTER.split('\n'))).toEqual([
    'Dear customer, the parcels of our shop are carried by Example Couriers Limited (Cork, Ireland), which keeps the address for thirty days and then forgets it. Nobody else is told.',
    '',
    '  - Example Mail Oy sorts the letters that come in, and keeps the ones it could not answer.',
    '  - Example Pay UAB',
    '',
    'Name: Example Box Ltd',
    'Address: 1 Example Street, Leeds',
    'Purpose: keeps what nobody has a place for, in boxes that are numbered and locked',
  ]);
});

test('a text with longer lines was not broken at a width', () => {
  const lines = ['x '.repeat(60).trim(), 'Some lines of a text that end where their writer wanted them to end', 'and go on'];
  expect(unwrapped(lines)).toEqual(lines);
});
