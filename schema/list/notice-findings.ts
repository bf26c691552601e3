// What the registry has to say of how a version was told: too late, by a page alone, or against what was agreed.

import type { CivilDay } from '../words/civil-day.ts';
import { dayInWords } from '../words/day-in-words.ts';
import type { Finding } from '../words/finding.ts';
import { noted, ruleOfNotice } from './finding-words.ts';
import type { VersionInQuestion } from './findings.ts';

/** Every finding about how the version was told, as of a day. */
export function findingsOfNotice(version: VersionInQuestion, asOf: CivilDay): readonly Finding[] {
  return [...findUsedAgainstTerms(version, asOf), ...findToldLate(version, asOf), ...findPublicationOnly(version, asOf)];
}

/** USED_AGAINST_TERMS: the version applied sooner than what was agreed with a controller allows. It stays so for ever. */
function findUsedAgainstTerms({ usedAgainstTerms, emergency, effectiveOn }: VersionInQuestion, asOf: CivilDay): readonly Finding[] {
  if (!usedAgainstTerms || effectiveOn === null || asOf < effectiveOn) return [];
  const since = dayInWords(effectiveOn);
  const why = emergency
    ? {
        en: 'as an emergency, which the terms agreed with a controller do not allow',
        hu: 'vészhelyzetként, amit egy adatkezelővel kötött megállapodás nem enged meg',
      }
    : {
        en: 'before the notice period agreed with a controller had ended',
        hu: 'mielőtt az egyik adatkezelővel megállapodott értesítési idő letelt volna',
      };
  const statement = {
    en: `This version has been in use since ${since.en}, ${why.en}`,
    hu: `Ez a változat ${since.hu} óta használatban van, ${why.hu}`,
  };
  return [noted('USED_AGAINST_TERMS', asOf, { ...ruleOfNotice(asOf), statement })];
}

/** NO_ADVANCE_NOTICE: the owner's own list changed, and controllers were told on the day or later, or not at all. */
function findToldLate({ origin, capacity, isChange, effectiveOn, announcedOn }: VersionInQuestion, asOf: CivilDay): readonly Finding[] {
  if (origin !== 'PUBLISHED' || capacity !== 'PROCESSOR' || !isChange || effectiveOn === null) return [];
  if (announcedOn !== null && announcedOn < effectiveOn) return [];
  const [since, told] = [dayInWords(effectiveOn), announcedOn && dayInWords(announcedOn)];
  const statement = {
    en: `This version has applied since ${since.en}, and ${told ? `controllers were told only on ${told.en}` : 'no announcement of it is recorded'}: nobody could object in time`,
    hu: `Ez a változat ${since.hu} óta hatályos, ${told ? `az adatkezelők tájékoztatása csak ${told.hu} napján történt` : 'bejelentése nincs rögzítve'}: kifogást nem lehetett időben tenni`,
  };
  return [noted('NO_ADVANCE_NOTICE', asOf, { ...ruleOfNotice(asOf), statement })];
}

/** PUBLICATION_IS_HARDLY_NOTICE: by the terms of the list, or of somebody engaged with it, a changed page starts the periods. */
function findPublicationOnly({ capacity, terms, clockPublished }: VersionInQuestion, asOf: CivilDay): readonly Finding[] {
  if (capacity !== 'PROCESSOR' || (terms.clock !== 'PUBLISHED' && !clockPublished)) return [];
  const [en, hu] =
    terms.clock === 'PUBLISHED'
      ? ['By the terms of this list', 'A lista feltételei szerint']
      : ['By terms agreed with a controller', 'Egy adatkezelővel kötött megállapodás szerint'];
  const statement = {
    en: `${en} the periods start when a change is published; a changed page alone hardly informs each controller of it`,
    hu: `${hu} a határidők a változás közzétételével indulnak; egy megváltozott oldal önmagában aligha tájékoztatja az egyes adatkezelőket`,
  };
  return [noted('PUBLICATION_IS_HARDLY_NOTICE', asOf, { ...ruleOfNotice(asOf), statement })];
}
