// What a list's feed says of an announced version, and what its calendar says of a day that comes of one.

import { article } from '../list/hungarian.ts';
import { clipped } from '../list/value-words.ts';
import type { CivilDay } from '../words/civil-day.ts';
import { fromDay, onDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import { untilInstant } from './mail-words-deadline.ts';
import { changesCounted, listNamed, type NamedList, ownerFirst, versionNamed } from './mail-words-names.ts';

/** The days of the one who reads, where it is a recipient of the notice. */
export interface OwnDays {
  readonly informational: boolean;
  /** Whether it has been reached: its days have begun to run. */
  readonly told: boolean;
  readonly waived: boolean;
  /** Whether the changes wait for its approval. */
  readonly awaitsApproval: boolean;
  readonly objectBy: Temporal.Instant | null;
  readonly effectiveOn: CivilDay;
}

/** An announced version, as far as its reader may see it. */
export interface AnnouncedVersion {
  readonly list: NamedList & { readonly timeZone: string };
  readonly number: number;
  readonly effectiveOn: CivilDay;
  readonly emergencyReason: string | null;
  readonly withdrawn: { readonly on: CivilDay; readonly reason: string } | null;
  readonly changes: readonly Statement[];
  /** Null for everybody who is no recipient. */
  readonly own: OwnDays | null;
}

/** An entry of the feed: what happened, then the changes, then what it means for the reader. */
export interface FeedEntryWords {
  readonly title: Statement;
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

/** The feed's own title and what it is. */
export function feedInWords(list: NamedList): { readonly title: Statement; readonly subtitle: Statement } {
  const named = listNamed(list, 'ájának');
  const name = `${clipped(list.title)} – ${clipped(list.owner)}`;
  return {
    title: { en: name, hu: name },
    subtitle: { en: `Announced changes to ${named.en}`, hu: `${named.huFirst} bejelentett változásai` },
  };
}

/** The entry of an announced version. */
export function entryInWords(version: AnnouncedVersion): FeedEntryWords {
  const { list, number, effectiveOn, emergencyReason, withdrawn, changes, own } = version;
  const from = fromDay(effectiveOn);
  const owner = ownerFirst(list);
  const title = clipped(list.title);
  const count =
    changes.length === 0 ? { en: 'no change to the public part', hu: 'a nyilvános rész nem változik' } : changesCounted(changes.length);
  const named = versionNamed(number);
  const gone = withdrawn ? { en: 'Withdrawn: version', hu: `Visszavonva: ${named.hu}` } : { en: 'Version', hu: named.hu };
  return {
    title: { en: `${gone.en} ${number}, ${from.en}: ${count.en}`, hu: `${gone.hu}, ${from.hu}: ${count.hu}` },
    before: [
      {
        en: `${owner.en} announced ${named.en} of its list “${title}”, to take effect ${from.en}.`,
        hu: `${owner.hu} bejelentette „${title}” című listájának ${named.hu}át, ${from.hu} kezdődő hatállyal.`,
      },
      ...(withdrawn ? [withdrawnInWords(withdrawn)] : []),
      ...(emergencyReason === null
        ? []
        : [
            {
              en: `It was announced as an emergency. The reason given: ${emergencyReason}`,
              hu: `A bejelentés sürgősségi. A megadott indok: ${emergencyReason}`,
            },
          ]),
    ],
    after: own === null || withdrawn ? [] : ownInWords(own, list.timeZone),
  };
}

function withdrawnInWords({ on, reason }: { readonly on: CivilDay; readonly reason: string }): Statement {
  const day = onDay(on);
  return {
    en: `It was withdrawn ${day.en}: none of its changes takes effect. The reason given: ${reason}`,
    hu: `${day.hu} visszavonták: egyik változása sem lép hatályba. A megadott indok: ${reason}`,
  };
}

/** What the reader's own days are; days that have not begun to run are not named. */
export function ownInWords(own: OwnDays, timeZone: string): readonly Statement[] {
  const from = fromDay(own.effectiveOn);
  const effect = {
    en: `The changes apply to you ${from.en} at the earliest.`,
    hu: `A változások Önökre legkorábban ${from.hu} vonatkoznak.`,
  };
  if (own.informational) {
    return [
      { en: 'You are told of this as information: no period begins with it.', hu: 'Ez tájékoztatás: határidő nem kezdődik vele.' },
      effect,
    ];
  }
  if (!own.told) {
    return [{ en: 'Your own periods begin when the notice reaches you.', hu: 'Az Önök határidői az értesítés megérkezésével kezdődnek.' }];
  }
  return [...objectionInWords(own, timeZone), effect, ...(own.awaitsApproval ? [APPROVAL] : [])];
}

function objectionInWords({ waived, objectBy }: OwnDays, timeZone: string): readonly Statement[] {
  if (waived) return [{ en: 'You gave up the rest of your notice period.', hu: 'Önök lemondtak a hátralévő értesítési időről.' }];
  if (objectBy === null) return [{ en: 'No period to object is agreed with you.', hu: 'Kifogásolási határidőben nem állapodtak meg.' }];
  const until = untilInstant(objectBy.toString(), timeZone);
  return [{ en: `You can object ${until.en}.`, hu: `Kifogást ${until.hu} tehetnek.` }];
}

const APPROVAL: Statement = {
  en: 'They do not apply to you before you have approved them.',
  hu: 'Jóváhagyásuk előtt a változások Önökre nem vonatkoznak.',
};

/** A day in a calendar: the last to object, the first of effect (for everybody, or for the reader), the last to cure an objection. */
export type DeadlineKind = 'OBJECT' | 'EFFECT' | 'OWN_EFFECT' | 'CURE';

/** What a calendar calls the day. */
export function deadlineInWords(
  kind: DeadlineKind,
  { list, number, withdrawn }: { readonly list: NamedList; readonly number: number; readonly withdrawn: boolean },
): Statement {
  const title = clipped(list.title);
  const named = { en: `version ${number}`, hu: `${article(String(number))} ${number}. változat` };
  const words: Readonly<Record<DeadlineKind, Statement>> = {
    OBJECT: { en: `last day to object to ${named.en}`, hu: `${named.hu} kifogásolásának utolsó napja` },
    EFFECT: { en: `${named.en} takes effect`, hu: `${named.hu} hatályba lép` },
    OWN_EFFECT: { en: `${named.en} applies to you`, hu: `${named.hu} Önökre is vonatkozik` },
    CURE: { en: `last day to cure your objection to ${named.en}`, hu: `${named.hu} elleni kifogás orvoslásának utolsó napja` },
  };
  const gone = withdrawn ? { en: 'Withdrawn – ', hu: 'Visszavonva – ' } : { en: '', hu: '' };
  return { en: `${gone.en}${title}: ${words[kind].en}`, hu: `${gone.hu}${title}: ${words[kind].hu}` };
}

/** What the calendar of a list says of which nothing has been announced. */
export function nothingInWords({ title }: Pick<NamedList, 'title'>): Statement {
  const name = clipped(title);
  return { en: `${name}: no change has been announced yet`, hu: `${name}: még nem jelentettek be változást` };
}
