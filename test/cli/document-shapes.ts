// One list of recipients in every shape that documents come in.

import PdfKit from 'pdfkit';
import writeWorkbook from 'write-excel-file/node';

export const NAMES = ['Northwind Cloud Ireland Limited', 'Fabrikam Mail, Inc.'] as const;
const HEADER = ['Name', 'Purpose', 'Country'] as const;
const ROWS = NAMES.map((name) => [name, 'Hosting', 'Ireland'] as const);

export const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme: sub-processors</title></head><body><h1>Acme: sub-processors</h1>
<p>Last updated: 3 March 2026</p>
<p>We use the following sub-processors to provide the product to our customers, and look at each of them every year.</p>
<table><tr><th>Name</th><th>Purpose</th><th>Location</th><th>Transfer mechanism</th></tr>
<tr><td>Northwind Cloud Ireland Limited</td><td>Hosting</td><td>Ireland</td><td></td></tr>
<tr><td>Fabrikam Mail, Inc.</td><td>Sending of e-mail</td><td>United States</td><td>Standard Contractual Clauses (EU) 2021/914</td></tr></table>
<h2>Change log</h2><table><tr><th>Date</th><th>Change</th></tr><tr><td>2025-01-01</td><td>Removed Tailspin Toys Kft.</td></tr></table>
</body></html>`;

/** A document: its file name, what a server says that it is, and how it is made. */
export type Shape = readonly [name: string, mediaType: string, content: () => string | Promise<Uint8Array>];

export const SHAPES: readonly Shape[] = [
  ['page.html', 'text/html', () => HTML],
  ['notes.md', 'text/markdown', () => `# Sub-processors\n\n${[HEADER, ['---', '---', '---'], ...ROWS].map(piped).join('\n')}\n`],
  ['table.csv', 'text/csv', () => [HEADER, ...ROWS].map((row) => row.join(';')).join('\n')],
  ['rows.json', 'application/json', () => JSON.stringify(ROWS.map(([name, purpose, country]) => ({ name, purpose, country })))],
  ['book.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', workbook],
  ['paper.pdf', 'application/pdf', paper],
];

function piped(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}

function workbook(): Promise<Uint8Array> {
  return writeWorkbook([HEADER, ...ROWS].map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}

function paper(): Promise<Uint8Array> {
  const pdf = new PdfKit();
  const chunks: Buffer[] = [];
  const { promise, resolve } = Promise.withResolvers<Uint8Array>();
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
  pdf.fontSize(18).text('Sub-processors', 72, 72).fontSize(10);
  pdf.text('We use the following sub-processors to provide the product to our customers.', 72, 100);
  for (const [line, row] of [HEADER, ...ROWS].entries())
    for (const [column, cell] of row.entries()) pdf.text(cell, 72 + 170 * column, 130 + 18 * line);
  pdf.end();
  return promise;
}
