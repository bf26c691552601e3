// How texts call adequacy decisions, the frameworks with the United States and consent to a transfer, with their false friends.
// As of 21 November 2026.

import { FRAMEWORK, OF_DATA, type Row, SAFEGUARD, TRADE_MARK, TRANSFER } from './phrase-rows.ts';

/** A level of protection is adequacy where it is that of a country. */
const COUNTRIES = /countr(?:y|ies)|jurisdiction|commission|third part|destination|adequate jurisd|eea|european union/i;
const UNITED_STATES = /\beu\b|\bue\b|\busa?\b|u\.s\.|egyesült államok|états[- ]unis|\be[- ]?u\.?[-–— ]+u/i;
const ANOTHER_HARBOUR =
  /dmca|copyright|securities|forward-looking|bounty|legal safe|research|vulnerabilit|hipaa|litigation reform|good faith|100[- ]hour|401\(k\)/i;

export const ADEQUACY_PHRASES: readonly Row[] = [
  // Adequacy, Art. 45
  ['adequacy', 'ADEQUACY', String.raw`adequacy (?:decisions?|findings?|determinations?|status)`],
  [
    'adequate',
    'ADEQUACY',
    String.raw`adequate (?:level|standard|degree)s? of (?:(?:personal |data |privacy )*)protection`,
    { describes: true, needs: COUNTRIES },
  ],
  [
    'adequate',
    'ADEQUACY',
    String.raw`(?:as|deemed|considered|found|declared|designated|determined)(?: \p{L}+){0,6} adequate(?: protection)?|adequate (?:countr(?:y|ies)|jurisdictions?)`,
    { describes: true, needs: COUNTRIES },
  ],
  ['megfelelőségi', 'ADEQUACY', String.raw`megfelelőségi (?:határozat|döntés)\p{L}*`],
  [
    'megfelelő',
    'ADEQUACY',
    String.raw`megfelelő (?:szintű )?(?:személyes)?(?:adat)?védelm(?:i szint)?\p{L}*`,
    { describes: true, needs: /harmadik ország|továbbít|bizottság|országo?k?(?:ba|ban)|határozat/i },
  ],
  ['angemessenheits', 'ADEQUACY', String.raw`Angemessenheits(?:beschl|entscheid)\p{L}*`],
  [
    'schutzniveau',
    'ADEQUACY',
    String.raw`angemessene[nsmr]? (?:Daten)?schutzniveau\p{L}*`,
    { describes: true, needs: /drittl|drittst|land|länder|staat|kommission|übermittl|usa|ewr/i },
  ],
  ["d'adéquation|d’adéquation", 'ADEQUACY', String.raw`décisions? d['’]adéquation`],
  [
    'adéquat',
    'ADEQUACY',
    String.raw`(?:niveau (?:de protection )?(?:des données )?|protection (?:des données )?)(?:jugé |considéré(?:e)? comme )?adéquate?`,
    { describes: true, needs: TRANSFER },
  ],
  // The Data Privacy Framework, and the two before it
  ['privacy framework', 'DPF', String.raw`(?:(?:EU|Trans-?Atlantic)[-–— ]*(?:U\.?S\.?A?\.?)?[-–— ]*)?Data Privacy Frameworks?`],
  ['dpf', 'DPF', String.raw`(?:EU[-–— ]*U\.?S\.?[-–— ]*)?DPF(?:-\p{L}+)?`, { needs: SAFEGUARD, suffices: OF_DATA }],
  ['2023/1795', 'DPF', String.raw`2023/1795`],
  ['adatvédelmi keret', 'DPF', String.raw`adatvédelmi keret(?:rendszer|megállapodás|egyezmény|szabály)?\p{L}*`, { needs: UNITED_STATES }],
  ['kerethatározat', 'DPF', String.raw`(?:transz-?atlanti )?megfelelőségi kerethatározat\p{L}*`],
  ['datenschutzrahmen|datenschutz-rahmen', 'DPF', String.raw`(?:EU[-–— ]*US[-–— ]*)?Datenschutz-?rahmen\p{L}*`, { needs: UNITED_STATES }],
  ['cadre de protection', 'DPF', String.raw`cadre de protection des données`, { needs: UNITED_STATES }],
  [
    'privacy shield|privacy-shield|privacyshield',
    'STALE-PRIVACY-SHIELD',
    String.raw`Privacy[- ]?Shields?(?:-?\p{L}+)?`,
    { needs: FRAMEWORK, standsAlone: true, neverWith: TRADE_MARK },
  ],
  ['2016/1250', 'STALE-PRIVACY-SHIELD', String.raw`2016/1250`],
  ['adatvédelmi pajzs', 'STALE-PRIVACY-SHIELD', String.raw`adatvédelmi pajzs\p{L}*`],
  ['datenschutzschild|datenschutz-schild', 'STALE-PRIVACY-SHIELD', String.raw`(?:EU-US-)?Datenschutz-?schild\p{L}*`],
  ['bouclier', 'STALE-PRIVACY-SHIELD', String.raw`bouclier (?:de protection des données|de (?:la )?vie privée|de confidentialité)`],
  [
    'safe harb|safe-harb',
    'STALE-SAFE-HARBOUR',
    String.raw`Safe[- ]Harbou?rs?(?:-\p{L}+)?`,
    { needs: FRAMEWORK, neverWith: ANOTHER_HARBOUR },
  ],
  ['2000/520', 'STALE-SAFE-HARBOUR', String.raw`2000/520(?:/E[CGK])?`],
  ['kikötő', 'STALE-SAFE-HARBOUR', String.raw`(?:biztonságos|védett) (?:adat)?kikötő\p{L}*`, { needs: UNITED_STATES }],
  [
    'sicherer hafen|sicheren hafen',
    'STALE-SAFE-HARBOUR',
    String.raw`siche?re[rns]? Hafens?`,
    { needs: /\beu\b|\busa?\b|u\.s\.|übermittl|grundsätze/i },
  ],
  ['sphère de sécurité', 'STALE-SAFE-HARBOUR', String.raw`sphère de sécurité`],
  // Explicit consent, Art. 49(1)(a): only where it is consent to the transfer
  [
    'explicit',
    'D-CONSENT',
    String.raw`explicit(?:ly)? consent(?:ed)?`,
    { describes: true, needs: /explicit(?:ly)? consent.{0,120}transfer|transfer.{0,120}explicit(?:ly)? consent/i },
  ],
  ['kifejezett', 'D-CONSENT', String.raw`kifejezett(?:en)? hozzájárul\p{L}*`, { describes: true, needs: /harmadik ország/i }],
  ['einwilligung', 'D-CONSENT', String.raw`ausdrückliche[nrs]? Einwilligung`, { describes: true, needs: /drittl|drittst|übermittl/i }],
  ['consentement', 'D-CONSENT', String.raw`consentement explicite`, { describes: true, needs: /pays tiers|transfert/i }],
];
