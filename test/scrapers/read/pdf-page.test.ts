// Lists of recipients in PDFs, as word processors lay them out, read as pages.

import PdfKit from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { pageOfPdf } from '../../../scrapers/read/pdf-page.ts';
import { readPdf } from '../../../scrapers/read/pdf-text-read.ts';
import { shown } from './shown-page.ts';

type Pdf = InstanceType<typeof PdfKit>;

/** The blocks of a PDF that is drawn. */
async function blocksOf(draw: (pdf: Pdf) => void): Promise<readonly string[]> {
  const pdf = new PdfKit({ size: 'A4', margin: 50 });
  const chunks: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
  draw(pdf.font('Helvetica').fontSize(10));
  pdf.end();
  const read = await readPdf(new Uint8Array(await promise), 10);
  if ('why' in read) throw new Error(read.why);
  return shown(pageOfPdf({ ...read, kind: 'TEXT' }));
}

const STARTS = [50, 190, 330];
const WIDTH = 110;

/** Rows of a table from a height on, their cells wrapped, `space` points between them. */
function drawRows(pdf: Pdf, rows: readonly (readonly string[])[], { y, space }: { readonly y: number; readonly space: number }): number {
  let top = y;
  for (const row of rows) {
    const heights = row.map((cell, column) => {
      if (cell === '') return 0;
      pdf.text(cell, STARTS[column] ?? 0, top, { width: WIDTH });
      return pdf.y - top;
    });
    top += Math.max(...heights) + space;
  }
  return top;
}

const ROWS = [
  ['Ferryman Harbour Services and Holdings Limited', 'Hosting of all databases and of their back-ups', 'Ireland'],
  ['Quill AS', 'Mail', 'Norway'],
  ['Lantern Search GmbH', 'Search in all documents of the customer', 'Germany and, for support, Canada'],
];
const shownRows = ROWS.map((row) => row.join(' | '));

describe('a list as a table', () => {
  test.each<[string, number]>([
    ['with space between its rows', 8],
    ['with rows right below each other', 0],
  ])('%s, whose cells go on in further lines', async (_, space) => {
    const blocks = await blocksOf((pdf) => {
      pdf.fontSize(18).text('Sub-processors', 50, 60).fontSize(10);
      pdf.font('Helvetica-Bold');
      const y = drawRows(pdf, [['Name of the subprocessor', 'Purpose', 'Country']], { y: 100, space });
      const end = drawRows(pdf.font('Helvetica'), ROWS, { y, space });
      pdf.text('We tell our customers thirty days before a further recipient is engaged.', 50, end + 20, { width: 500 });
    });
    expect(blocks).toEqual([
      'HEADING: Sub-processors',
      '#Name of the subprocessor | #Purpose | #Country',
      ...shownRows,
      'PARAGRAPH: We tell our customers thirty days before a further recipient is engaged.',
    ]);
  });

  test('whose head is not bold', async () => {
    const blocks = await blocksOf((pdf) => drawRows(pdf, [['Name', 'Purpose', 'Country'], ...ROWS], { y: 100, space: 8 }));
    expect(blocks).toEqual(['#Name | #Purpose | #Country', ...shownRows]);
  });

  test('with empty cells', async () => {
    const rows = [
      ['Name', 'Purpose', 'Country'],
      ['Quill AS', 'Mail', ''],
      ['Lantern GmbH', '', 'Germany'],
      ['Ferryman Ltd', 'Hosting', 'Ireland'],
    ];
    const blocks = await blocksOf((pdf) => drawRows(pdf, rows, { y: 100, space: 8 }));
    expect(blocks).toEqual([
      '#Name | #Purpose | #Country',
      'Quill AS | Mail | ',
      'Lantern GmbH |  | Germany',
      'Ferryman Ltd | Hosting | Ireland',
    ]);
  });

  test('that goes on on the next page', async () => {
    const blocks = await blocksOf((pdf) => {
      drawRows(pdf, [['Name', 'Purpose', 'Country'], ...ROWS.slice(0, 2)], { y: 100, space: 8 });
      drawRows(pdf.addPage(), ROWS.slice(2), { y: 60, space: 8 });
    });
    expect(blocks).toEqual(['#Name | #Purpose | #Country', ...shownRows]);
  });
});

test('a list as labelled lines', async () => {
  const blocks = await blocksOf((pdf) => {
    pdf.fontSize(18).text('Recipients').fontSize(10).moveDown();
    pdf.text('Name: Quill AS').text('Purpose: Mail').text('Country: Norway').moveDown();
    pdf.text('Name: Lantern GmbH').text('Purpose: Search').text('Country: Germany');
  });
  expect(blocks).toEqual([
    'HEADING: Recipients',
    'PARAGRAPH: Name: Quill AS',
    'PARAGRAPH: Purpose: Mail',
    'PARAGRAPH: Country: Norway',
    'PARAGRAPH: Name: Lantern GmbH',
    'PARAGRAPH: Purpose: Search',
    'PARAGRAPH: Country: Germany',
  ]);
});

test('a list as headed blocks', async () => {
  const blocks = await blocksOf((pdf) => {
    pdf.fontSize(18).text('Recipients').fontSize(10).moveDown();
    for (const [name, says] of [
      ['Quill AS', 'Sends our mail from Norway.'],
      ['Lantern GmbH', 'Searches our documents in Germany.'],
    ] as const) {
      pdf.font('Helvetica-Bold').text(name).font('Helvetica').text(says).moveDown();
    }
  });
  expect(blocks).toEqual([
    'HEADING: Recipients',
    'HEADING: Quill AS',
    'PARAGRAPH: Sends our mail from Norway.',
    'HEADING: Lantern GmbH',
    'PARAGRAPH: Searches our documents in Germany.',
  ]);
});
