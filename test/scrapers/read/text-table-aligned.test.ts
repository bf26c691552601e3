// Tables in plain text whose columns stand one below the other, as people align them, and as they are copied from PDFs.

import { describe, expect, test } from 'vitest';
import { shownText } from './shown-page.ts';

type Case = readonly [name: string, text: readonly string[], rows: readonly string[]];

const HEAD = '#Name | #Purpose | #Country';

describe('tables with columns below each other', () => {
  const rows = [HEAD, 'Ferryman Harbour Services Ltd | Hosting of all databases | Ireland', 'Quill Post AS | Mail | Norway'];
  test.each<Case>([
    [
      'with rows that stand apart, over the end of a page',
      [
        'Name                Purpose            Country',
        '',
        'Ferryman Harbour    Hosting of all     Ireland',
        'Services Ltd        databases',
        '',
        '                    Page 3 of 8',
        '',
        'Quill Post AS       Mail               Norway',
      ],
      [...rows, 'PARAGRAPH: Page 3 of 8'],
    ],
    [
      'with rows right below each other',
      [
        'Name                Purpose            Country',
        'Ferryman Harbour    Hosting of all     Ireland',
        'Services Ltd        databases',
        'Quill Post AS       Mail               Norway',
      ],
      rows,
    ],
    [
      'with a rule for each column',
      [
        '================  ==============  =======',
        'Name              Purpose         Country',
        '================  ==============  =======',
        'Ferryman Harbour  Hosting of all  Ireland',
        'Services Ltd      databases',
        'Quill Post AS     Mail            Norway',
        '================  ==============  =======',
        'Changed in May.',
      ],
      [...rows, 'PARAGRAPH: Changed in May.'],
    ],
    [
      'with one rule, a head of two lines, and a blank as a gap where a name is long',
      [
        'Name of the       Kind of         Country',
        'recipient         processing',
        '-----------------------------------------',
        'Ferryman Harbours Hosting of all  Ireland',
        'Quill Post AS     Mail            Norway',
      ],
      [
        '#Name of the recipient | #Kind of processing | #Country',
        'Ferryman Harbours | Hosting of all | Ireland',
        'Quill Post AS | Mail | Norway',
      ],
    ],
    [
      'with a legal form alone in the last line, and words that were broken',
      [
        'Firma             Zweck          Land',
        'Fährmann Hafen    Rechen-        Irland',
        'GmbH              zentrum',
        'Federkiel Post    Server-        Norwegen',
        'AG                Überwachung',
      ],
      ['#Firma | #Zweck | #Land', 'Fährmann Hafen GmbH | Rechenzentrum | Irland', 'Federkiel Post AG | Server-Überwachung | Norwegen'],
    ],
    [
      'with empty cells, which are no rest of the row above',
      [
        'Name              Purpose          Country',
        'Ferryman Ltd      Hosting of all   Ireland',
        'Quill Post AS     Mail',
        'Lantern GmbH      Search           Malta',
      ],
      [HEAD, 'Ferryman Ltd | Hosting of all | Ireland', 'Quill Post AS | Mail | ', 'Lantern GmbH | Search | Malta'],
    ],
    [
      'with numbers on the right, and text before and behind',
      [
        'We use three recipients, listed with the number of their employees.',
        '',
        '  Name           Country     Staff',
        '  Ferryman       Ireland        12',
        '  Quill          Norway      1,250',
        '  Lantern        Malta           7',
        'The numbers are those of last year, and nobody has looked since then.',
      ],
      [
        'PARAGRAPH: We use three recipients, listed with the number of their employees.',
        '#Name | #Country | #Staff',
        'Ferryman | Ireland | 12',
        'Quill | Norway | 1,250',
        'Lantern | Malta | 7',
        'PARAGRAPH: The numbers are those of last year, and nobody has looked since then.',
      ],
    ],
    [
      'with names that are written small',
      [
        'name         purpose     country',
        'ferryman     hosting     Ireland',
        'quill        mail        Norway',
        'the lantern  search      Malta',
      ],
      ['#name | #purpose | #country', 'ferryman | hosting | Ireland', 'quill | mail | Norway', 'the lantern | search | Malta'],
    ],
    [
      'up to a line that is no row',
      [
        'Name              Purpose          Country',
        'Ferryman Ltd      Hosting          Ireland',
        'Quill Post AS     Mail             Norway',
        'As of 3 May',
      ],
      [HEAD, 'Ferryman Ltd | Hosting | Ireland', 'Quill Post AS | Mail | Norway', 'PARAGRAPH: As of 3 May'],
    ],
  ])('%s', (_, text, expected) => expect(shownText(...text)).toEqual(expected));
});
