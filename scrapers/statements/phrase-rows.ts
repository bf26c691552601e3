// How the tables of phrases are written, and the words that more than one phrase needs near it.

import type { Language } from '../observation.ts';

/** `stems`: parts of which one is always in the words, in lower case, with `|` between them. `code`: see schema/law/mechanism-codes. */
export type Row = readonly [
  stems: string,
  code: string,
  pattern: string,
  more?: {
    readonly instrument?: string;
    readonly describes?: true;
    readonly needs?: RegExp;
    readonly neverWith?: RegExp;
    readonly only?: Language;
  },
];

/** Words of data protection: what an abbreviation needs near it. */
export const DATA =
  /data|transfer|clause|privacy|protect|gdpr|module|adat|daten|dsgvo|donn[ée]es|rgpd|klausel|záradék|mechanism|safeguard|garanti|garanci/i;
/** Words of transfers to third countries. */
export const TRANSFER =
  /transfer|third countr|outside|abroad|\beea\b|\beu\b|european|gdpr|továbbít|harmadik ország|\begt\b|bizottság|übermittl|übertrag|drittl|drittst|\bewr\b|dsgvo|kommission|pays tiers|hors de|\beee\b|rgpd|commission/i;
