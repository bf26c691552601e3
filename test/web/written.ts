// The words of a page in its look: titles, rows, days, prose. How they are laid out is in shapes.ts.

import { civilDay, type CivilDay } from '../../schema/words/civil-day.ts';
import { type Content, nameOf } from './content.ts';
import { chosen, diceOf } from './dice.ts';
import type { Look } from './look.ts';
import { WORDS } from './words.ts';

/** One row: the name, and what each column says. */
export interface Row {
  readonly name: string;
  readonly link: string;
  readonly cells: readonly { readonly label: string; readonly value: string }[];
}

export interface Written {
  readonly title: string;
  readonly lead: string;
  readonly nameLabel: string;
  readonly rows: readonly Row[];
  /** What it says of its own day; null when nothing. */
  readonly day: string | null;
  readonly rests: string | null;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

export const FIRST_DAY: CivilDay = civilDay('2026-01-15');

/** The words, as a reader sees them. */
export function written(content: Content, look: Look): Written {
  const words = WORDS[content.language];
  const dice = diceOf(content.owner, look.order);
  const capital = (text: string): string => (look.capitals ? text.toUpperCase() : text);
  const recipients = look.order === 0 ? content.recipients : dice.shuffled(content.recipients);
  const columns = (['purpose', 'place', 'ground'] as const).slice();
  const ordered = look.order % 3 === 0 ? columns : dice.shuffled(columns);
  const rows = recipients.map((recipient): Row => {
    const value = {
      purpose: chosen(words.purposes, recipient.purpose),
      place: words.places[recipient.place],
      ground: words.grounds[recipient.ground],
    };
    return {
      name: nameOf(recipient),
      link: `https://${recipient.core.toLowerCase()}.example/privacy${look.campaign === 0 ? '' : `?utm_source=list&utm_campaign=c${look.campaign}`}`,
      cells: ordered.map((column) => ({
        label: capital(chosen(words.columns[column], look.labels)),
        value: look.hyphens ? hyphenated(value[column]) : value[column],
      })),
    };
  });
  const [ofList, ofPolicy] = words.titles;
  return {
    title: content.ground === null ? ofList : ofPolicy,
    lead: look.hyphens ? hyphenated(words.lead) : words.lead,
    nameLabel: capital(chosen(words.columns.name, look.labels)),
    rows,
    day: content.updatedOn === null ? null : words.updated + dayAs(content.updatedOn, chosen(words.days, look.days)),
    rests: content.ground === null ? null : words.rests[content.ground],
    sections: content.prose.map((pairs, at) => {
      const text = pairs.map(([begin, end]) => `${chosen(words.beginnings, begin)} ${chosen(words.ends, end)}`).join(' ');
      return { heading: capital(chosen(words.headings, at)), text: look.hyphens ? hyphenated(text) : text };
    }),
  };
}

function dayAs(day: CivilDay, write: (year: number, month: number, day: number) => string): string {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  return write(year, month, ofMonth);
}

/** A soft hyphen in every long word. */
const hyphenated = (text: string): string =>
  text
    .split(' ')
    .map((word) => (/^\p{L}{8,}$/u.test(word) ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word))
    .join(' ');
