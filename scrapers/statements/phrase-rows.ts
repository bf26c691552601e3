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
    readonly suffices?: RegExp;
    readonly standsAlone?: true;
    readonly neverWith?: RegExp;
    readonly only?: Language;
  },
];

/**
 * What an abbreviation needs near it. That a page is about data or privacy is not enough: every heading of a policy says so, and
 * garages have a DPF and shops an SCC of their own.
 */
export const SAFEGUARD =
  /transf[eé]r|clauses?\b|gdpr|\bmodules?\b|dsgvo|rgpd|klausel|záradék|kikötés|mechanism|safeguard|(?:geeignete|angemessene) garanti|garanties (?:appropriées|adéquates)|megfelelő garanci|privacy framework|adequacy|megfelelőségi|angemessenheit|adéquation|standard contractual|data protection (?:addendum|agreement)/i;
/** What makes an abbreviation one of data protection in its own sentence. */
export const OF_DATA =
  /data|privacy|protect|adat|daten|donn[ée]es|certif|zertifi|tanúsít|particip|rel(?:y|ies|ied)\b|u\.s\.|united states|egyesült államok|stützen|támaszkod|appuy|továbbít|übermittl/i;
/** What the frameworks with the United States that are no more need near them: films for screens and harbours have the same names. */
export const FRAMEWORK =
  /transf[eé]r|framework|principles|certif|adequa|particip|adher|compl(?:y|ies|iance)|commerce|invalid|schrems|court|gdpr|u\.s\.|\busa\b|\be\.?u\b|swiss|united states|third countr|standard contractual|replace[sd]|successor|rel(?:y|ies|ied)\b|safeguard|mechanism|továbbít|egyesült államok|harmadik ország|csatlakoz|érvénytelen|bíróság|tanúsít|megfelelőségi|garanci|támaszkod|übermittl|drittl[aä]nd|drittst|zertifi|abkommen|gerichtshof|ungültig|angemessen|grundsätze|registriert|vereinigten|stütz|\bue\b|états[- ]unis|pays tiers|adh[éè]r|accord|cour de justice|appu[iy]|:\/\/|www\./i;
/** The mark of a product behind such a name. */
export const TRADE_MARK = /(?:privacy shields?|safe harbou?rs?) ?[™®]/i;
/** Words of transfers to third countries. */
export const TRANSFER =
  /transfer|third countr|outside|abroad|\beea\b|\beu\b|european|gdpr|továbbít|harmadik ország|\begt\b|bizottság|übermittl|übertrag|drittl|drittst|\bewr\b|dsgvo|kommission|pays tiers|hors de|\beee\b|rgpd|commission/i;
