// The line in which a document says whose it is, which version, and since when: `Example Zrt. · Version 3 · in effect from 1 May 2026`.

import { daysIn } from '../normalise/days.ts';

const LONGEST = 200;
const between = /\s[–—|·•]\s|;\s/u;
const version =
  /^(?:(?:version|versión|rev(?:ision)?|változat|verzió|fassung|v)\.?\s*:?\s*\d+(?:\.\d+){0,3}|\d+(?:\.\d+){0,3}\.?\s*(?:version|változat|verzió|fassung))$/iu;

/** Whether a line says nothing of whoever it begins with but a version, and the days of it: then it is about the document. */
export function isVersionLine(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [, ...pieces] = text.split(between).map((piece) => piece.trim());
  return pieces.some((piece) => version.test(piece)) && pieces.every((piece) => version.test(piece) || daysIn(piece).length > 0);
}
