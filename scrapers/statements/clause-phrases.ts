// How texts call standard contractual clauses and the other safeguards of GDPR Art. 46, with their false friends. As of 21 November 2026.

import { OF_DATA, type Row, SAFEGUARD, TRANSFER } from './phrase-rows.ts';

const CLAUSES_IN_HUNGARIAN = /\bSCC|2021\/914|bizottság|46\.? ?cikk|harmadik ország|standard contractual|továbbít|\begt\b/i;
const TERMS_OF_BUSINESS = /ászf|vásárlás|megrendel|webáruház|webshop/i;

export const CLAUSE_PHRASES: readonly Row[] = [
  // Standard contractual clauses, Art. 46(2)(c)
  ['standard contract', 'SCC', String.raw`(?:eu |european )?standard contract(?:ual)? clauses?`],
  [
    'standard contractual a|standard contractual p|standard contractual t',
    'SCC',
    String.raw`standard contractual (?:arrangements?|provisions?|terms)`,
    { describes: true },
  ],
  ['protection clause', 'SCC', String.raw`standard data[- ]protection clauses?`],
  ['model c', 'SCC', String.raw`model (?:contractual )?(?:clauses?|contracts?)`, { needs: TRANSFER }],
  [
    'by the european commission|by the eu commission|by the commission',
    'SCC',
    String.raw`(?:contracts?|contractual (?:clauses?|arrangements?|provisions?|terms?|commitments?)|data protection clauses?)(?: that| which)?(?: are| have been)? (?:approved|adopted|issued|recogni[sz]ed|published) by the (?:European |EU )?Commission`,
    { describes: true },
  ],
  [
    'commission',
    'SCC',
    String.raw`(?:european |eu )?commission(?:[- ]|['’]s )(?:approved )?(?:model |standard )?contractual (?:arrangements?|clauses?|provisions?)`,
    { describes: true },
  ],
  ['scc', 'SCC', String.raw`(?:eu[- ])?SCCs?(?:-\p{L}+)?`, { needs: SAFEGUARD, suffices: OF_DATA }],
  ['2021/914', 'SCC', String.raw`2021/914(?:/EU)?`, { instrument: '32021D0914' }],
  ['2001/497', 'STALE-OLD-SCC', String.raw`2001/497(?:/E[CGK])?`, { instrument: '32001D0497' }],
  ['2002/16', 'STALE-OLD-SCC', String.raw`2002/16/E[CGK]`, { instrument: '32002D0016' }],
  ['2004/915', 'STALE-OLD-SCC', String.raw`2004/915(?:/E[CGK])?`, { instrument: '32004D0915' }],
  ['2010/87', 'STALE-OLD-SCC', String.raw`2010/87(?:/E[CUGK])?`, { instrument: '32010D0087' }],
  ['2021/915', 'SCC', String.raw`2021/915(?:/EU)?`, { instrument: '32021D0915' }],
  [
    'adatvédelmi kikötés|adatvédelmi záradék|adatvédelmi feltétel',
    'SCC',
    String.raw`(?:általános|szabványos|standard|egységes|minta) ?-?adatvédelmi (?:kikötés|záradék|feltétel)\p{L}*`,
  ],
  [
    'általános szerződési',
    'SCC',
    String.raw`általános szerződési (?:feltétel|kikötés|záradék|klauzul)\p{L}*`,
    { needs: CLAUSES_IN_HUNGARIAN, neverWith: TERMS_OF_BUSINESS },
  ],
  [
    'szerződési|szerződéses',
    'SCC',
    String.raw`(?:szabványos|standard|egységes|minta|modell)[- ]?(?:szerződéses|szerződési) ?(?:záradék|kikötés|feltétel|klauzul|rendelkezés)\p{L}*`,
  ],
  [
    'szerződéses|szerződésbeni|szerződési',
    'SCC',
    String.raw`szerződés(?:es|i|beni) (?:minta)?(?:kikötés|záradék|klauzul)\p{L}*`,
    { needs: TRANSFER, describes: true },
  ],
  ['modellszerz|modell-szerz|mintaszerz', 'SCC', String.raw`(?:modell-?|minta)szerződés\p{L}*`, { needs: CLAUSES_IN_HUNGARIAN }],
  ['adattovábbítási', 'SCC', String.raw`adattovábbítási (?:szerződéses )?(?:kikötés|záradék)\p{L}*`],
  [
    'vertragsklausel|vertragsbestimmung|datenschutzklausel',
    'SCC',
    String.raw`(?:EU-?)?standard-?(?:vertrags|datenschutz)-?(?:klausel|bestimmung)\p{L}*`,
  ],
  [
    'mustervertrag|modellklausel|modellvertrag',
    'SCC',
    String.raw`(?:mustervertragsklausel|modellklausel|modellvertr[aä]g)\p{L}*`,
    { needs: TRANSFER },
  ],
  ['vertragsklausel', 'SCC', String.raw`(?:EU-)?vertragsklauseln (?:der (?:EU|Europäischen)[- ]Kommission)`, { describes: true }],
  ['contractuelle', 'SCC', String.raw`clauses? contractuelles? (?:types?|standards?)`],
  ['clauses type|clauses-type|clause type', 'SCC', String.raw`clauses?[- ]types?(?: de protection des données)?`, { needs: TRANSFER }],
  [
    'cct',
    'SCC',
    // `La CCT` is a collective agreement: clauses are many.
    String.raw`(?<!(?:la|une|cette|notre|votre) )CCT`,
    {
      only: 'fr',
      needs: /transfert|transfér|clauses|pays tiers|commission europ|\bSCC/i,
      suffices: /donn[ée]es|sign|rgpd/i,
      neverWith: /conventions? collectives?/i,
    },
  ],
  // Binding corporate rules, Arts 46(2)(b) and 47
  ['binding corporate', 'BCR', String.raw`binding corporate rules?`],
  [
    'bcr',
    'BCR',
    String.raw`BCRs?(?:-\p{L}+)?`,
    { needs: /corporate|transf[eé]r|\bgroup|vállalati|unternehmens|konzern|entreprise|safeguard|\bSCC/i, suffices: OF_DATA },
  ],
  ['vállalati', 'BCR', String.raw`(?:kötelező erejű vállalati|vállalati kötelezettségvállalási) szabály\p{L}*`],
  [
    'verbindliche',
    'BCR',
    String.raw`verbindliche[nrs]? (?:interne[nrs]? Datenschutzvorschriften|(?:interne[nrs]? )?Unternehmensregel\p{L}*|unternehmensinterne\p{L}* \p{L}+)`,
  ],
  ["règles d'entreprise|règles d’entreprise", 'BCR', String.raw`règles d['’]entreprise contraignantes`],
  // Codes of conduct and certifications, Art. 46(2)(e) and (f); ad hoc clauses, Art. 46(3)(a)
  ['code of conduct|codes of conduct', 'CODE', String.raw`approved codes? of conduct`],
  ['magatartási kódex', 'CODE', String.raw`jóváhagyott magatartási kódex\p{L}*`],
  ['verhaltensregeln', 'CODE', String.raw`genehmigte[nrs]? Verhaltensregeln`],
  ['code de conduite', 'CODE', String.raw`codes? de conduite approuvés?`],
  ['europrivacy|certification mechanism', 'CERTIFICATION', String.raw`Europrivacy|approved certification mechanisms?`, { needs: TRANSFER }],
  ['tanúsítási', 'CERTIFICATION', String.raw`(?:jóváhagyott )?tanúsítási mechanizmus\p{L}*`, { needs: TRANSFER }],
  ['zertifizierung', 'CERTIFICATION', String.raw`genehmigte[nrs]? Zertifizierungs(?:mechanism|verfahren)\p{L}*`],
  ['certification approuv', 'CERTIFICATION', String.raw`mécanismes? de certification approuvés?`],
  ['ad hoc', 'ADHOC-CLAUSES', String.raw`ad[- ]hoc (?:contractual |data protection )?clauses?`, { needs: TRANSFER }],
];
