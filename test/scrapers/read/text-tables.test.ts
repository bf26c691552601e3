// Tables in plain text, as people draw and export them, and where they stand; and what looks like one and is none.

import { describe, expect, test } from 'vitest';
import type { Block } from '../../../scrapers/read/page.ts';
import { pageOfText } from '../../../scrapers/read/text-page.ts';
import { shownText } from './shown-page.ts';

const tablesIn = (blocks: readonly Block[]): number => blocks.filter(({ kind }) => kind === 'TABLE').length;

type Case = readonly [name: string, text: readonly string[], rows: readonly string[]];

const HEAD = '#Name | #Purpose | #Country';

describe('tables that are drawn', () => {
  test.each<Case>([
    [
      'with a rule below each row, in which cells go on',
      [
        '+--------------+-------------+---------+',
        '| Name         | Purpose     | Country |',
        '+==============+=============+=========+',
        '| Ferryman Ltd | Hosting and | Ireland |',
        '|              | back-ups    |         |',
        '+--------------+-------------+---------+',
        '| Quill Post   | Mail        | Norway  |',
        '| AS           |             |         |',
        '+--------------+-------------+---------+',
      ],
      [HEAD, 'Ferryman Ltd | Hosting and back-ups | Ireland', 'Quill Post AS | Mail | Norway'],
    ],
    [
      'with a rule below the head only, a row each line',
      [
        '+----------+---------+---------+',
        '| Name     | Purpose | Country |',
        '+----------+---------+---------+',
        '| Ferryman | Hosting | Ireland |',
        '| Quill    |         | Norway  |',
        '+----------+---------+---------+',
      ],
      [HEAD, 'Ferryman | Hosting | Ireland', 'Quill |  | Norway'],
    ],
    [
      'with cells that span columns and rows',
      [
        '+----------+---------+---------+',
        '| Name     | Purpose | Country |',
        '+==========+=========+=========+',
        '| Ferryman | Hosting | Ireland |',
        '|          +---------+---------+',
        '|          | Backup  | Malta   |',
        '+----------+---------+---------+',
        '| Europe                       |',
        '+----------+---------+---------+',
      ],
      [HEAD, 'Ferryman | Hosting | Ireland', 'Ferryman | Backup | Malta', 'Europe | Europe | Europe'],
    ],
    [
      'in the characters for boxes',
      [
        '┌──────────┬─────────┐',
        '│ Név      │ Ország  │',
        '├──────────┼─────────┤',
        '│ Őrláng   │ Málta   │',
        '│ Tűzmadár │ Ciprus  │',
        '└──────────┴─────────┘',
      ],
      ['#Név | #Ország', 'Őrláng | Málta', 'Tűzmadár | Ciprus'],
    ],
    [
      'as a database prints them, with line breaks in cells',
      [
        '   name   | purpose  | country ',
        '----------+----------+---------',
        ' Ferryman | Hosting +| Ireland',
        '          | Backup   | ',
        ' Quill    | Mail     | Norway',
        '(2 rows)',
      ],
      ['#name | #purpose | #country', 'Ferryman | Hosting/Backup | Ireland', 'Quill | Mail | Norway', 'PARAGRAPH: (2 rows)'],
    ],
  ])('%s', (_, text, rows) => expect(shownText(...text)).toEqual(rows));

  test('with bars between cells, as Markdown has them', () => {
    const rows = ['| Name | Purpose | Country |', '|---|:-:|--|', '| Ferryman | Hosting | Ireland |', '| Quill \\| Post | Mail |'];
    expect(shownText('They are:', ...rows, 'That is all.')).toEqual([
      'HEADING: They are:',
      HEAD,
      'Ferryman | Hosting | Ireland',
      'Quill | Post | Mail | ',
      'PARAGRAPH: That is all.',
    ]);
  });
  test('with bars between cells, but none around them', () => {
    expect(shownText('Name | Purpose | Country', 'Ferryman | Hosting | Ireland', 'Quill | Mail | Norway')).toEqual([
      HEAD,
      'Ferryman | Hosting | Ireland',
      'Quill | Mail | Norway',
    ]);
  });
});

describe('tables with a sign between cells', () => {
  const rows = [HEAD, 'Ferryman, Ltd. | Hosting | Ireland', 'Quill AS |  | Norway'];
  test.each<Case>([
    ['tabs', ['Name\tPurpose\tCountry', 'Ferryman, Ltd.\tHosting\tIreland', 'Quill AS\t\tNorway'], rows],
    ['tabs, and blank lines', ['Name\tPurpose\tCountry', '', 'Ferryman, Ltd.\tHosting\tIreland', '', 'Quill AS\t\tNorway'], rows],
    [
      'as many tabs as it takes',
      ['Name\t\tPurpose\tCountry', 'Ferryman, Ltd.\tHosting\tIreland', 'Quill AS\tMail\t\tNorway'],
      [HEAD, 'Ferryman, Ltd. | Hosting | Ireland', 'Quill AS | Mail | Norway'],
    ],
    ['commas', ['Name,Purpose,Country', '"Ferryman, Ltd.",Hosting,Ireland', 'Quill AS,,Norway'], rows],
    ['semicolons', ['\uFEFFName;Purpose;Country', 'Ferryman, Ltd.;Hosting;Ireland', 'Quill AS;;Norway'], rows],
    [
      'commas, with a line break and quotation marks in a cell',
      ['name,purpose,country', '"Ferryman ""Boat"" Ltd","Hosting', 'and back-up",Ireland'],
      ['#name | #purpose | #country', 'Ferryman "Boat" Ltd | Hosting/and back-up | Ireland'],
    ],
    [
      'semicolons, with text before and behind',
      ['Our recipients', '', 'Name;Purpose;Country', 'Quill AS;Mail;Norway', 'This list was made in May.'],
      ['HEADING: Our recipients', HEAD, 'Quill AS | Mail | Norway', 'PARAGRAPH: This list was made in May.'],
    ],
  ])('%s', (_, text, expected) => expect(shownText(...text)).toEqual(expected));
});

describe('what stays text', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'prose with two blanks behind its sentences',
      ['We host in Ireland.  Mail goes out', 'from Norway.  Nothing else is done', 'there.  Ask us if you like.  We'],
    ],
    ['addresses side by side', ['Ferryman Ltd         Quill AS', 'Quay 1               Torget 2', 'Dublin               Oslo']],
    ['labels and their values', ['Name:      Ferryman Ltd', 'Address:   Quay 1, Dublin', 'Phone:     +353 1 555 0100']],
    ['labels and their values, with tabs', ['Name:\tFerryman Ltd', 'Address:\tQuay 1, Dublin', 'Phone:\t+353 1 555 0100']],
    ['records of labels', ['Name: Ferryman | Country: Ireland', 'Name: Quill | Country: Norway', 'Name: Lantern | Country: Malta']],
    [
      'records of three labels',
      ['Name: Quill | Seat: Oslo | Role: mail', 'Name: Boat | Seat: Cork | Role: web', 'Name: Bee | Seat: Graz | Role: logs'],
    ],
    [
      'words with wide gaps that begin nowhere alike',
      ['Hosting    in Ireland      with care', 'Mail           by post         only', 'Search       for all         nobody'],
    ],
    ['a list with wide gaps', ['-  Ferryman Ltd    hosting', '-  Quill AS        mail', '-  Lantern GmbH    search']],
    ['numbers and their lines', ['1.\tHosting of databases', '2.\tMail', '3.\tSearch']],
    ['a table of contents', ['Scope              2', 'Definitions        3', 'Recipients         7']],
    ['addresses with commas', ['Quay 1, Dublin, Ireland', 'Torget 2, Oslo, Norway', 'Triq 3, Valletta, Malta']],
    ['lists of one line each', ['hosting;', 'mail;', 'search;']],
    ['code', ['const a = 1;     // the first', 'const name = 2;  // the other', 'let b = 3;       // the last']],
    ['code with tabs', ['if (a) {\t\t// the first', '\tb = 2;\t\t// the other', '}\t\t// done']],
    [
      'a form',
      ['For the controller    For the processor', '__________________    _________________', '__________________    _________________'],
    ],
    ['one line of bars', ['Home | About us | Contact', 'Welcome.']],
    ['two lines that agree by chance', ['See the annex  for more', 'Ask the owner  for it']],
    ['a border without a grid', ['+---+---+', 'Ferryman Ltd', '+---+---+']],
  ])('%s', (_, text) => expect(tablesIn(pageOfText(text.join('\n')).blocks)).toBe(0));
});

describe('a table among other blocks', () => {
  test('has its place, its links, and an offset in the text of the page', () => {
    const { blocks } = pageOfText('Recipients\n\nName\tSite\tCountry\nQuill\thttps://quill.example\tNorway\n\nThe end of the list.');
    expect(blocks.map(({ kind, offset }) => [kind, offset])).toEqual([
      ['HEADING', 0],
      ['TABLE', 11],
      ['PARAGRAPH', 11 + 'Name\nSite\nCountry\nQuill\nhttps://quill.example\nNorway\n'.length],
    ]);
    expect(blocks[1]?.links).toEqual([{ text: 'https://quill.example', url: 'https://quill.example' }]);
  });

  test('two in a row stay two', () => {
    const table = ['Name\tCountry', 'Quill\tNorway', 'Lantern\tMalta'];
    expect(tablesIn(pageOfText([...table, '', ...table].join('\n')).blocks)).toBe(2);
  });
});
