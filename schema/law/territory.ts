// Inside or outside, on a day: members of the Union and the EEA, the United Kingdom's way out, territories overseas.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import { fromDay, onDay } from '../words/day-in-words.ts';
import type { Citation } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { CountryCode } from '../words/territory.ts';
import { cite, citeRule, GDPR_APPLIES_FROM, inText } from './acts.ts';
import json from './facts/membership.json' with { type: 'json' };
import { capital, countryInWords } from './sentences.ts';

/** The time a territory spent inside. `from` and `until` are half-open. */
export interface Membership {
  readonly territory: CountryCode;
  /** The state through which it is inside; itself for a member. */
  readonly state: CountryCode;
  /** TRANSITION and BRIDGE: the United Kingdom from 1 February 2020, and from 1 January to 27 June 2021. */
  readonly status: 'EU_MEMBER' | 'EU_TERRITORY' | 'EEA' | 'TRANSITION' | 'BRIDGE';
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  /** The first day of the GDPR there, for members of the EEA in which that came later than in the Union. */
  readonly gdprFrom?: CivilDay;
  readonly citation: { readonly act: string; readonly article: string | null } | null;
  readonly sources: readonly string[];
  readonly doubts: readonly string[];
}

/** A territory that one may take for a part of the Union, and that is outside. */
interface Outside {
  readonly territory: CountryCode;
  /** The country whose decisions reach it; null when none do. */
  readonly partOf: CountryCode | null;
  readonly what: string;
  /** Whether its standing is itself open to doubt. */
  readonly review: boolean;
  readonly sources: readonly string[];
  readonly doubts: readonly string[];
}

const facts = checkedFacts<{ readonly memberships: readonly Membership[]; readonly outside: readonly Outside[] }>(json);

/** Every time that a territory spent inside, in the order of the facts. */
const memberships = facts.memberships;

/**
 * How a territory was inside on a day: as a member, in the EEA, in transition or over the bridge.
 *
 * @law GDPR Art. 44; Directive 95/46/EC Art. 25(1); TCA Art. 782
 * @returns undefined when it was a third country
 */
export function membershipOn(territory: CountryCode, asOf: CivilDay): Membership | undefined {
  return memberships.find((span) => span.territory === territory && span.from <= asOf && (span.until === null || asOf < span.until));
}

/**
 * The country whose adequacy decisions reach a territory: the United States for Puerto Rico, mostly the territory itself.
 *
 * @law GDPR Art. 45(1)
 */
export function countryOfDecisions(territory: CountryCode): CountryCode {
  return facts.outside.find((outside) => outside.territory === territory)?.partOf ?? territory;
}

/** What must be said besides about a territory whose standing outside no source confirmed; null when nothing must. */
export function doubtOf(territory: CountryCode): Statement | null {
  const outside = facts.outside.find((entry) => entry.territory === territory);
  if (!outside) return null;
  const { en, hu } = countryInWords(territory);
  return outside.review
    ? {
        en: `No source has confirmed the standing of ${en}, and it should be reviewed.`,
        hu: `A célterület (${hu}) jogállását forrás nem erősítette meg, azt felül kell vizsgálni.`,
      }
    : { en: `No source has confirmed the standing of ${en}.`, hu: `A célterület (${hu}) jogállását forrás nem erősítette meg.` };
}

const belonging: Readonly<Record<Membership['status'], Statement>> = {
  EU_MEMBER: { en: 'belongs to the European Union', hu: 'az Európai Unió tagállama' },
  EU_TERRITORY: { en: 'belongs to the territory of the European Union', hu: 'az Európai Unió területéhez tartozik' },
  EEA: { en: 'belongs to the European Economic Area', hu: 'az Európai Gazdasági Térség részes állama' },
  TRANSITION: {
    en: 'is in its transition period, in which Union law still applies to it',
    hu: 'az átmeneti időszakban van, amelyben az uniós jog még alkalmazandó rá',
  },
  BRIDGE: {
    en: 'is covered by the bridge of the Trade and Cooperation Agreement, under which transmissions to it are not considered transfers to a third country',
    hu: 'a kereskedelmi és együttműködési megállapodás áthidaló szabálya alá esik, amely szerint az oda irányuló adatközlés nem minősül harmadik országba irányuló adattovábbításnak',
  },
};

/** What must be said besides of a membership on a day: that no source confirmed it, or that the GDPR came later there. */
function remarkOn({ status, gdprFrom }: Membership, asOf: CivilDay): Statement {
  if (status === 'EU_TERRITORY') return { en: ' No source has confirmed this.', hu: ' Ezt forrás nem erősítette meg.' };
  if (gdprFrom === undefined || asOf < GDPR_APPLIES_FROM || gdprFrom <= asOf) return { en: '', hu: '' };
  return {
    en: ` The GDPR applied there only ${fromDay(gdprFrom).en}; until then Directive 95/46/EC remained the common rule.`,
    hu: ` Ott a GDPR-t csak ${fromDay(gdprFrom).hu} kellett alkalmazni; addig a 95/46/EK irányelv maradt a közös szabály.`,
  };
}

/** Why data that go there do not leave, with the rule. */
export function insideInWords(membership: Membership, asOf: CivilDay): { readonly statement: Statement; readonly citation: Citation } {
  const { act, article } = membership.citation ?? { act: null, article: null };
  const citation = act === null ? citeRule(asOf, { gdpr: 'Art. 44', directive: 'Art. 25(1)' }) : cite(act, article);
  const [day, country, how, rule] = [onDay(asOf), countryInWords(membership.territory), belonging[membership.status], inText(citation)];
  const remark = remarkOn(membership, asOf);
  return {
    statement: {
      en: `${capital(day.en)}, ${country.en} ${how.en}, so no ground for a transfer is needed (${rule.en}).${remark.en}`,
      hu: `A célország (${country.hu}) ${day.hu} ${how.hu}, ezért külön adattovábbítási alapra nincs szükség (${rule.hu}).${remark.hu}`,
    },
    citation,
  };
}
