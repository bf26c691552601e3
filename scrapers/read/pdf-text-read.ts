// A PDF, page by page, into pieces of text with their places and fonts; pdf-text-lines.ts makes lines of them.

import { getDocumentProxy } from 'unpdf';
import { withWordsMended } from './pdf-text-hyphens.ts';
import { linesOf, type Piece } from './pdf-text-lines.ts';
import type { PdfAnswer, PdfLine } from './pdf-text.ts';

/** Pictures are not looked at; nothing is drawn, and errors of a part leave the rest to be read. */
const OPTIONS = { maxImageSize: 1, disableFontFace: true, useSystemFonts: false, isEvalSupported: false, enableXfa: false, verbosity: 0 };
const BOLD = /bold|black|heavy|semibold|demi/i;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** Reads a PDF. Rejects only with what no file should be able to cause. */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<PdfAnswer> {
  const pdf = await getDocumentProxy(bytes, OPTIONS).catch((error: unknown) => error);
  if (!isPdf(pdf)) return { why: pdf instanceof Error && pdf.name === 'PasswordException' ? 'ENCRYPTED' : 'BROKEN' };
  if (pdf.numPages > maxPages) return { why: 'TOO_MANY_PAGES' };

  const pages: (readonly PdfLine[])[] = [];
  let broken = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const pieces = await pdf.getPage(number).then(piecesOf, () => null);
    if (pieces === null) broken += 1;
    pages.push(linesOf(pieces ?? []));
  }
  // A page that cannot be read would look like one whose text was removed.
  if (broken > 0) return { why: 'BROKEN' };
  if (pages.every((lines) => lines.length === 0)) return { why: 'NO_TEXT' };
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return {
    kind: 'TEXT',
    pages: withWordsMended(pages),
    bodyFontSize: bodyFontSizeOf(pages.flat()),
    title: textIn(info, 'Title'),
    language: textIn(info, 'Language'),
  };
}

function isPdf(opened: unknown): opened is Pdf {
  return typeof opened === 'object' && opened !== null && 'numPages' in opened;
}

async function piecesOf(page: Page): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent();
  // Fonts become known by their names only when the page is gone through as if to draw it.
  await page.getOperatorList().catch(() => null);
  const bold = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    const known = bold.get(font) ?? isBoldFont(page, font);
    bold.set(font, known);
    return known;
  };
  const toPage = page.getViewport({ scale: 1 }).transform;
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, x, y] = placed(item.transform, toPage);
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        fontSize: Math.hypot(a, b),
        isLevel: Math.abs(b) < 0.1 * Math.abs(a),
        isBold: isBold(item.fontName),
      },
    ];
  });
  page.cleanup();
  return pieces;
}

/** The direction and the place of text on the page as it is seen: turned if the page is, counted from the top. */
function placed(transform: readonly number[], toPage: readonly number[]): readonly [a: number, b: number, x: number, y: number] {
  const [a = 0, b = 0, , , e = 0, f = 0] = transform;
  const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = toPage;
  return [ta * a + tc * b, tb * a + td * b, ta * e + tc * f + te, tb * e + td * f + tf];
}

function isBoldFont(page: Page, name: string): boolean {
  if (!page.commonObjs.has(name)) return false;
  const font: unknown = page.commonObjs.get(name);
  const hasName = typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string';
  return hasName && BOLD.test(String(font.name));
}

function bodyFontSizeOf(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { fontSize, text } of lines) letters.set(fontSize, (letters.get(fontSize) ?? 0) + text.length);
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function textIn(info: object, name: string): string | null {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
