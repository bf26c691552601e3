// Plain text as a page: lines with bullets become items, short lines that stand apart headings, and a text without line breaks is
// divided where its labels and bullets say that something new begins.

import { hasLegalForm } from '../normalise/legal-form.ts';
import { cleanText } from './block-text.ts';
import { divided } from './divided-text.ts';
import type { Block, Link, Page } from './page.ts';

const bullet = /^([ \t\u00A0]*)(?:[•●▪◦‣·∙*–—-]|o(?=[ \t]{2}))[ \t\u00A0]+(?=\S)/u;
const underline = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$/;
const numbered = /^\s*(?:(?:§|Art\.|Section|Annex|Appendix)\s*)?(?:[IVXLC]{1,7}|\d{1,2}(?:\.\d{1,2}){0,4}|[A-Z])[.)]\s+(?=\S)/u;
const endsSentence = /[.;:,!?…]["”»)]?$/u;
const labelled = /^[^:]{1,60}:\s+\S/u;
const address = /\bhttps?:\/\/[^\s<>"')\]]{2,1000}/gu;

/** A heading is at most this long. */
const HEADING_MOST = 100;

/** Reads plain text. */
export function pageOfText(text: string): Page {
  const lines = divided(text.replaceAll(/\r\n?|\u2028|\u2029|\f/g, '\n').split('\n'));
  const blocks: Block[] = [];
  let offset = 0;
  let list = 0;
  let inList = false;
  for (const [at, raw] of lines.entries()) {
    const line = cleanText(raw.replace(bullet, ''));
    if (line === '' || underline.test(raw)) {
      if (line === '' && isBlankFor(lines, at)) inList = false;
      continue;
    }
    const place = { text: line, offset, links: linksOf(line), bold: [], chrome: null, group: 0 } as const;
    offset += line.length + 1;
    const mark = bullet.exec(raw);
    if (mark) {
      if (!inList) list += 1;
      inList = true;
      blocks.push({
        kind: 'ITEM',
        level: 1 + Math.min(5, Math.floor((mark[1] ?? '').replaceAll('\t', '    ').length / 4)),
        list,
        ...place,
      });
      continue;
    }
    inList = false;
    const level = levelOf(raw, line, lines, at);
    blocks.push(level === null ? { kind: 'PARAGRAPH', ...place } : { kind: 'HEADING', level, ...place });
  }
  return { title: null, declaredLanguage: null, blocks, groups: [{ parent: 0, tag: 'document' }], metaDates: [] };
}

/** A list ends with two blank lines, or with one that no bullet follows. */
function isBlankFor(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1] ?? '';
  return !bullet.test(next);
}

/**
 * 1: in capitals, or numbered with a Roman numeral; 2: underlined, or numbered and short; 3: a short line between blank ones.
 * Null: it is no heading.
 */
function levelOf(raw: string, line: string, lines: readonly string[], at: number): number | null {
  if (line.length > HEADING_MOST || labelled.test(line)) return null;
  const standsApart = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
  if (hasLegalForm(line)) return null;
  if (isInCapitals(line) && (standsApart || (lines[at - 1] ?? '').trim() === '')) return 1;
  if (underline.test(lines[at + 1] ?? '') && (lines[at - 1] ?? '').trim() === '') return 2;
  const number = numbered.exec(raw);
  if (number && !endsSentence.test(line.replace(/:$/, '')) && standsApart) return /^\s*[IVXLC]+[.)]/.test(raw) ? 1 : 2;
  if (standsApart && line.endsWith(':') && line.length < 90) return 3;
  // Behind a heading stands at most one blank line; two end what went before.
  const isFollowed = (lines[at + 2] ?? '').trim() !== '';
  return standsApart && isFollowed && !line.includes(', ') && !endsSentence.test(line) && line.split(' ').length <= 12 ? 3 : null;
}

function isInCapitals(line: string): boolean {
  const letters = line.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function linksOf(line: string): readonly Link[] {
  if (!line.includes('://')) return [];
  return Array.from(line.matchAll(address), ([url]) => ({ text: url, url: url.replace(/[.,;:]+$/, '') }));
}
