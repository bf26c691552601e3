// PDFs as word processors, printers and hostile people make them, read as lines.

import { existsSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import PdfKit from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../scrapers/read/pdf-text-read.ts';
import { type PdfLine, type PdfLimits, textOfPdf } from '../../../scrapers/read/pdf-text.ts';

/** A font with ő and ű, where the machine has one; the fonts that every PDF reader knows have neither. */
const UNICODE_FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';
type Pdf = InstanceType<typeof PdfKit>;

function aPdf(draw: (pdf: Pdf) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const pdf = new PdfKit({ size: 'A4', margin: 50, ...options });
  const { promise, resolve } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
  draw(pdf);
  pdf.end();
  return promise;
}

/** Read without a thread of its own, which would take half a second each time. */
async function linesIn(bytes: Uint8Array): Promise<readonly PdfLine[]> {
  const read = await readPdf(new Uint8Array(bytes), 10);
  if ('why' in read) throw new Error(read.why);
  return read.pages.flat();
}
const textsIn = async (draw: (pdf: Pdf) => void): Promise<readonly string[]> => (await linesIn(await aPdf(draw))).map(({ text }) => text);

const runningText = (word: string): string => Array.from({ length: 60 }, (_, index) => `${word}${index} of the running text`).join(' ');

describe('lines', () => {
  test('with headings that can be told by size and weight, page by page', async () => {
    const bytes = await aPdf(
      (pdf) => {
        pdf.font('Helvetica-Bold').fontSize(20).text('List of sub-processors');
        pdf.font('Helvetica').fontSize(10).text('We engage the following recipients.');
        pdf.font('Helvetica-Bold').text('Hosting');
        pdf.font('Helvetica').text('A Ltd. hosts our data.').addPage().text('B Ltd. sends our mail.');
      },
      { info: { Title: 'Sub-processors' }, lang: 'en-GB' },
    );
    const read = await textOfPdf(bytes);
    if (read.kind !== 'TEXT') throw new Error(read.words);
    const shown = read.pages.map((lines) => lines.map(({ text, fontSize, isBold }) => [text, fontSize, isBold]));
    expect(shown).toEqual([
      [
        ['List of sub-processors', 20, true],
        ['We engage the following recipients.', 10, false],
        ['Hosting', 10, true],
        ['A Ltd. hosts our data.', 10, false],
      ],
      [['B Ltd. sends our mail.', 10, false]],
    ]);
    expect(read).toMatchObject({ bodyFontSize: 10, title: 'Sub-processors', language: 'en-GB' });
  });

  test('with every ő and ű', async ({ skip }) => {
    if (!existsSync(UNICODE_FONT)) skip(`there is no ${UNICODE_FONT} here: Hungarian in a PDF is not tested`);
    const lines = await textsIn((pdf) => pdf.font(UNICODE_FONT).text('Az „Őrző” űrlapjai: tűzfal, szűrő, GYŰJTŐ – és így tovább…'));
    expect(lines).toEqual(['Az „Őrző” űrlapjai: tűzfal, szűrő, GYŰJTŐ – és így tovább…']);
  });

  test('turned pages are read as they are seen', async () => {
    const lines = await textsIn((pdf) => {
      Object.assign(pdf.page.dictionary.data, { Rotate: 90 });
      pdf
        .rotate(-90, { origin: [300, 300] })
        .text('first', 100, 100)
        .text('second', 100, 140);
    });
    expect(lines).toEqual(['first', 'second']);
  });

  test('two columns of running text are read one after the other', async () => {
    const lines = await textsIn((pdf) => {
      pdf.text(runningText('left'), 50, 100, { width: 230 });
      pdf.text(runningText('right'), 310, 100, { width: 230 });
    });
    expect(lines.join(' ')).toBe(`${runningText('left')} ${runningText('right')}`);
  });

  test('text that is printed twice to look bold is there once', async () => {
    expect(await textsIn((pdf) => pdf.text('Hosting', 50, 100).text('Hosting', 50.4, 100))).toEqual(['Hosting']);
  });
});

describe('tables', () => {
  const ROWS = [
    ['Name', 'Purpose', 'Country'],
    ['A Ltd.', 'Hosting', 'Hungary'],
    ['B GmbH', '', 'Germany'],
    ['C SAS', 'Mail', 'France'],
  ];
  const STARTS = [50, 200, 350];

  test('written row by row keep their columns, empty cells included', async () => {
    const lines = await textsIn((pdf) => {
      for (const [row, cells] of ROWS.entries())
        for (const [column, text] of cells.entries()) pdf.text(text, STARTS[column] ?? 0, 100 + row * 20);
    });
    expect(lines).toEqual(ROWS.map((cells) => cells.join('\t')));
  });

  test('written column by column, too', async () => {
    const rows = [...ROWS, ...Array.from({ length: 10 }, (_, row) => [`D${row} Kft.`, 'Storage', 'Hungary'])];
    const lines = await textsIn((pdf) => {
      for (const [column, x] of STARTS.entries())
        for (const [row, cells] of rows.entries()) if (cells[column]) pdf.text(cells[column] ?? '', x, 100 + row * 20);
    });
    expect(lines).toEqual(rows.map((cells) => cells.join('\t')));
  });

  test('with cells of several lines keep each line in its column', async () => {
    const lines = await textsIn((pdf) => {
      pdf.text('Name', 50, 100).text('Purpose', 200, 100).text('Country', 350, 100);
      pdf.text('A Ltd.', 50, 120).text('Hosting of data and of backups', 200, 120, { width: 80 }).text('Hungary', 350, 120);
    });
    expect(lines[0]).toBe('Name\tPurpose\tCountry');
    expect(lines[1]).toMatch(/^A Ltd\.\tHosting.*\tHungary$/);
    expect(lines.slice(2)).not.toEqual([]);
    expect(lines.slice(2).every((line) => /^\t[^\t]+$/.test(line))).toBe(true);
  });

  test('of the library that draws them', async () => {
    const lines = await textsIn((pdf) => void pdf.table({ data: ROWS.map((cells) => cells.map((cell) => cell || '-')) }));
    expect(lines).toEqual(ROWS.map((cells) => cells.map((cell) => cell || '-').join('\t')));
  });

  test('spaces between words, however wide for justified text, are none', async () => {
    const text = 'The recipients process personal data on our behalf and on documented instructions only, in Hungary and in Germany.';
    const lines = await textsIn((pdf) => pdf.text(text, 50, 100, { width: 220, align: 'justify' }));
    expect(lines.join(' ')).toBe(text);
  });
});

describe('words that are broken at the end of a line', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['are whole again', ['We engage the following recip-', 'ients for hosting.'], ['We engage the following recipients', 'for hosting.']],
    ['also when they stand alone', ['of our recip-', 'ients.', 'They'], ['of our recipients.', 'They']],
    [
      'keep a hyphen that they have elsewhere',
      ['Each sub-processor is a sub-', 'processor of ours.'],
      ['Each sub-processor is a sub-processor', 'of ours.'],
    ],
    ['lose one that they do not have elsewhere', ['Recipients are recip-', 'ients.'], ['Recipients are recipients.']],
    ['are none when a name follows', ['Frankfurt-', 'Hahn'], ['Frankfurt-', 'Hahn']],
    ['are none after a dash', ['hosting -', 'and mail'], ['hosting -', 'and mail']],
  ])('%s', async (_, written, read) => {
    expect(
      await textsIn((pdf) => {
        for (const line of written) pdf.text(line);
      }),
    ).toEqual(read);
  });
});

const failureOf = async (bytes: Uint8Array, limits?: PdfLimits): Promise<string> => {
  const read = await textOfPdf(bytes, limits);
  expect(read.kind === 'FAILURE' ? read.words : '').toMatch(/^The /);
  return read.kind === 'FAILURE' ? read.why : read.kind;
};
const withoutThread = async (bytes: Uint8Array, maxPages = 10): Promise<string> => {
  const read = await readPdf(new Uint8Array(bytes), maxPages);
  return 'why' in read ? read.why : read.kind;
};

describe('what gives no text', () => {
  const pdf = aPdf((each) => each.text('text'));
  const RANDOM = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7_919) % 251));

  test('a PDF with a password', async () => {
    const locked = await aPdf((each) => each.text('secret'), { userPassword: 'open', pdfVersion: '1.7' });
    expect(await withoutThread(locked)).toBe('ENCRYPTED');
    const readable = await aPdf((each) => each.text('no secret'), { ownerPassword: 'change', pdfVersion: '1.7' });
    expect((await linesIn(readable)).map(({ text }) => text)).toEqual(['no secret']);
  });

  test.each<[string, (whole: Buffer) => Uint8Array]>([
    ['nothing', () => Buffer.of()],
    ['only a beginning', (whole) => whole.subarray(0, 20)],
    ['a page', () => Buffer.from('<!doctype html><p>Not a PDF')],
    ['random bytes', () => RANDOM],
    ['random bytes that begin like one', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), RANDOM])],
  ])('%s', async (_, changed) => {
    expect(await withoutThread(changed(await pdf))).toBe('BROKEN');
  });

  test('pages that are drawn, not written', async () => {
    expect(await withoutThread(await aPdf((each) => each.rect(50, 50, 100, 100).fill('red')))).toBe('NO_TEXT');
  });

  test('more pages than are read', async () => {
    const three = await aPdf((each) => each.text('1').addPage().text('2').addPage().text('3'));
    expect([await withoutThread(three, 2), await withoutThread(three, 3)]).toEqual(['TOO_MANY_PAGES', 'TEXT']);
  });

  test('a file that nothing can be made of, read in its thread', async () => {
    expect(await failureOf(RANDOM)).toBe('BROKEN');
  });

  test('a file that unfolds without end is left in time, and everybody else goes on meanwhile', async () => {
    const bomb = handMade(deflateSync(Buffer.alloc(100_000_000, 'BT /F1 9 Tf (x) Tj ET\n'), { level: 1 }));
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 10);
    const begun = performance.now();
    expect(await failureOf(bomb, { maxPages: 300, maxMs: 500, maxMemoryMb: 1_000 })).toBe('TIMEOUT');
    clearInterval(ticking);
    expect(performance.now() - begun).toBeLessThan(4_000);
    expect(ticks).toBeGreaterThan(10);
  });

  test('a file that wants more memory than it may have gets none', async () => {
    const bomb = handMade(deflateSync(Buffer.alloc(150_000_000, ' '), { level: 1 }));
    expect(await failureOf(bomb, { maxPages: 300, maxMs: 20_000, maxMemoryMb: 100 })).toBe('TOO_COMPLEX');
  });
});

/** A PDF of one page with the content given, compressed. */
function handMade(content: Buffer): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    null,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  for (const [index, body] of objects.entries()) {
    parts.push(Buffer.from(`${index + 1} 0 obj\n`));
    if (body === null)
      parts.push(Buffer.from(`<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`), content, Buffer.from('\nendstream'));
    else parts.push(Buffer.from(body));
    parts.push(Buffer.from('\nendobj\n'));
  }
  return Buffer.concat([...parts, Buffer.from('trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF')]);
}
