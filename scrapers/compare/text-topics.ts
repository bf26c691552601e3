// What a changed text is about, as far as controllers have to know of it: the matters that a privacy notice has to tell people.

import type { Statement } from '../../schema/words/statement.ts';

/** Stems in four languages, and what to call it. The first that fits decides. */
const TOPICS: readonly (readonly [stems: RegExp, about: Statement])[] = [
  [
    /how long|retain|retention|(?:delet|eras|kep[t ]|keep|stor(?:ed|age)).{0,60}(?:day|week|month|year)|megőr[zi]|(?:őriz|töröl|törl|tárol).{0,60}(?:nap|hét|hónap|év)|aufbewahr|speicherdauer|löschfrist|(?:speicher|lösch).{0,60}(?:tage?|woche|monat|jahr)|conserv/iu,
    { en: 'on how long data are kept', hu: 'az adatok megőrzéséről' },
  ],
  [
    /third countr|transfer|harmadik ország|továbbít|drittl[aä]nd|übermittl|pays tiers|transfert/iu,
    { en: 'on transfers of data', hu: 'az adatok továbbításáról' },
  ],
  [
    /sub-?processor|recipient|third part|who can see|disclos|shar(?:e|ing)|alfeldolgozó|adatfeldolgozó|címzett|harmadik fél|auftragsverarbeiter|empfänger|dritte|sous-traitant|destinataire|tiers/iu,
    { en: 'on who receives data', hu: 'az adatok címzettjeiről' },
  ],
  [
    /legal bas[ie]s|legitimate interest|jogalap|jogos érdek|rechtsgrundlage|berechtigte[sn]? interesse|base légale|intérêts? légitimes?/iu,
    { en: 'on the legal basis', hu: 'az adatkezelés jogalapjáról' },
  ],
  [/purpose|why we|célj|célból|zweck|finalité/iu, { en: 'on the purposes data are used for', hu: 'az adatkezelés céljairól' }],
  [
    /(?:your|data subject).{0,20}rights?|right to|objection|érintett.{0,12}jog|joga(?:i|id)|tiltakoz|betroffenenrecht|ihre rechte|widerspruch|vos droits|droit d/iu,
    { en: 'on the rights of the people concerned', hu: 'az érintettek jogairól' },
  ],
  [
    /what we collect|categor(?:y|ies) of|special categor|personal data we|milyen adat|adatkör|kezelt adat|különleges adat|welche daten|datenkategor|kategorien|quelles données|catégories/iu,
    { en: 'on which data are processed', hu: 'a kezelt adatokról' },
  ],
  [
    /notif(?:y|ication)|prior notice|breach|értesít|incidens|benachrichtig|datenpanne|informer(?:ons)?|notification|violation/iu,
    { en: 'on notices and breaches', hu: 'az értesítésekről és incidensekről' },
  ],
  [
    /security|encrypt|biztonság|titkosít|sicherheit|verschlüssel|sécurité|chiffr/iu,
    { en: 'on how data are protected', hu: 'az adatok védelméről' },
  ],
];

/** What the words are about; null for what no controller needs to know of. */
export function topicOf(words: readonly (string | null | undefined)[]): Statement | null {
  const said = words.map((text) => (text ?? '').slice(0, 400)).filter((text) => text !== '');
  return said.map((text) => TOPICS.find(([stems]) => stems.test(text))?.[1]).find((about) => about !== undefined) ?? null;
}
