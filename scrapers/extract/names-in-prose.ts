// Names with their legal form in running text: "A Példa Kft. (székhely: …) látja el …", "Hosting is provided by Acme Ltd, in Ireland."

import { legalFormsIn } from '../normalise/legal-form.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName } from './name-text.ts';

/** A name where it stands in a text. Offsets are half-open. */
export interface NameInProse {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

const NAMES_MOST = 40;
const NAME_MOST = 110;
/** The words of a name before its form, last first: in capitals, or small ones that join such. */
const word = /(?:^|[\s([/„“"«»'’])((?:\p{Lu}|\d|\p{Ll}{1,2}\p{Lu})[\p{L}\p{M}\d&.+'’-]*|[&+]|\([\p{Lu}\d][^()]{0,30}\))(,?\s{1,2})?$/u;
const joining = /\s(?:and|und|és|et|de|du|des|d['’]|of|for|the|la|le|les|für|van|di|da|do|y|e|i|og|och)\s$/u;
const title = /(?:^|[\s(])(?:dr|Dr|prof|ifj|id|özv)\.\s$/u;
/** A word that ends a sentence before the name. */
const sentenceEnd = /\p{L}{4,}\.$|\d{4}\.$|[\p{Ll}\d]\)\.?$/u;
/** Words that begin a sentence, or say what the named is, and are no part of the name. */
const before = new RegExp(
  `^(?:(?:${[
    'A|Az|The|Our|We|In|For|If|By|From|Since|Before|With|Through|Via|To|On|At|And|Also|When|Then|Company|Provider|Processor|Platform|Service',
    'Die|Der|Das|Den|Dem|Des|Ein|Eine|Einem|Einer|Wir|Unser|Unsere|Mit|Bei|Durch|Über|Von|An|Im|Als|Auch|Zudem|Firma|Dienst(?:es)?|Software|Portal',
    'Unternehmens?|Tool|Plattform|Agentur|Muttergesellschaft|Tochtergesellschaft|Tochter|Partners?|Kollegen',
    "Le|La|Les|L['’]|Nous|Notre|Nos|Chez|Avec|Par|Pour|Société|Sociétés|Éditeur|Prestataire",
    'Futárszolgálat|Partnerünk|Tárhelyszolgáltatónk|Szolgáltatónk',
    '\\p{Lu}?\\p{Ll}*(?:[Aa]nbieters?|[Dd]ienstleisters?|[Uu]nternehmens?|[Dd]ienste?s?|[Hh]osters?|[Bb]etreibers?|[Pp]roviders?|[Vv]erarbeiters?)',
  ].join('|')})\\s+)+|^(?:[LD]['’])(?=\\p{Lu})`,
  'u',
);
/** A day or a year before a name: `From 1 March 2027 Acme Ltd …`. */
const day = /^(?:(?:\d{1,2}\.?\s)?\p{Lu}\p{Ll}+\s(?:\d{1,2},?\s)?)?(?:19|20)\d{2}\.?\s+(?=\p{Lu})/u;
/** The number of a clause: `4.1 Acme GmbH of …`. */
const clause = /^(?:\d{1,2}(?:(?:\.\d{1,2}){1,3}[.)]?|\.|\))|[&+])\s+(?=\p{Lu})/u;
/** Forms that stand before the name: `la SARL Exemple`. */
const leading =
  /(?<=^|[\s('’/–-])(?:SASU|SAS|SARL|EURL|SELARL|SNC|UAB|SIA|OOO)\s(?:„|«\s?|")?(\p{Lu}[\p{L}\d&.'’-]*(?:\s(?:(?:de|du|des|et|la|le|les|&)\s){0,2}\p{Lu}[\p{L}\d&.'’-]*){0,5})/gu;
/** Forms of which the full stop is a part; behind others it ends the sentence. */
const abbreviated =
  /(?:^|[\s,.&])(?:\p{L}\.)+$|(?:Kft|Zrt|Nyrt|Bt|Kkt|Rt|[Ee]v|Inc|Corp|Ltd|Co|Bros|Pvt|Bhd|e?hf|Lda|Ltda|Şti|[a-z]\.[a-z]|[Ss]\.à r\.l|z o\.o)\.$/u;
/** Cases of Hungarian that the last word of a name in full may stand in. */
const inflected =
  /(?<=Irod)á(?:t|nak|val|tól|nál|hoz)$|(?<=[Tt]ársaság|[Aa]lapítvány|[Ee]gyesület|[Ss]zövetkezet|vállalkozó|termelő)(?:e?t|n[ae]k|gal|nyal|tel|val|vel|t[óő]l|n[áé]l)$/u;

/** The names in a text, in its order. */
export function namesInProse(text: string): readonly NameInProse[] {
  const names: NameInProse[] = [];
  for (const { from, until } of legalFormsIn(text, NAMES_MOST)) {
    const begin = beginOf(text, Math.max(names.at(-1)?.until ?? 0, from - NAME_MOST), from);
    if (begin === null) continue;
    const end = text[until - 1] === '.' && !abbreviated.test(text.slice(begin, until)) ? until - 1 : until;
    const name = nameOf(text.slice(begin, end));
    if (name !== null) names.push({ name, from: begin, until: end });
  }
  return leadingIn(text, names);
}

function nameOf(text: string): string | null {
  const name = cleanName(text.replace(inflected, (ending) => (ending.startsWith('á') ? 'a' : '')));
  return name !== null && looksLikeName(name) ? name : null;
}

/** Where the words of the name begin; null where none stand before the form. */
function beginOf(text: string, earliest: number, form: number): number | null {
  let begin = form;
  for (let isFirst = true; begin > earliest; isFirst = false) {
    const behind = text.slice(earliest, begin);
    const found = word.exec(behind);
    const comma = found?.[2]?.startsWith(',') ?? false;
    if (!found?.[1] || (comma && !isFirst) || (!isFirst && sentenceEnd.test(found[1]))) {
      const joined = isFirst ? null : joining.exec(behind);
      const further = joined ? word.exec(behind.slice(0, joined.index + 1)) : null;
      if (!joined || !further || further[2]?.startsWith(',') || sentenceEnd.test(further[1] ?? '')) break;
      begin = earliest + joined.index + 1;
      continue;
    }
    begin -= found[1].length + (found[2]?.length ?? 0);
    if (found[1].startsWith('(') && /^\s*$/.test(text.slice(earliest, begin))) break;
  }
  if (begin === form) return null;
  const named = title.exec(text.slice(earliest, begin));
  if (named) begin = earliest + named.index + (/^[\s(]/.test(named[0]) ? 1 : 0);
  const words = text.slice(begin, form);
  const numbered = clause.exec(words)?.[0].length ?? 0;
  const idle = before.exec(words.slice(numbered))?.[0].length ?? 0;
  const dated = day.exec(words.slice(numbered + idle))?.[0].length ?? 0;
  const until = begin + numbered + idle + dated;
  return until >= form ? null : until;
}

/** The names, and those whose form stands before them. */
function leadingIn(text: string, names: readonly NameInProse[]): readonly NameInProse[] {
  const led = Array.from(text.matchAll(leading)).flatMap(({ 0: name, index }) => {
    const until = index + name.length;
    const isApart = names.every((other) => other.until <= index || other.from >= until);
    return isApart && !/\p{Lu}[\p{L}\d]*\s$/u.test(text.slice(Math.max(0, index - 30), index)) ? [{ name, from: index, until }] : [];
  });
  return led.length === 0 ? names : [...names, ...led].toSorted((a, b) => a.from - b.from);
}
