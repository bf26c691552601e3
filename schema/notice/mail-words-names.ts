// How mails name the list, the version and the notice that they are about.

import { article, withArticle } from '../list/hungarian.ts';
import { clipped } from '../list/value-words.ts';
import { civilDay } from '../words/civil-day.ts';
import { fromDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import type { EventData } from './events.ts';
import { type MailBlock, same } from './mail-words-parts.ts';

/** The list as mails name it. */
export interface NamedList {
  readonly title: string;
  readonly owner: string;
}

/** The notice as far as every event about it knows it. */
export type NamedNotice = EventData<'version.effective'>['notice'];

/** The owner at the head of a sentence. */
export function ownerFirst({ owner }: NamedList): Statement {
  return { en: clipped(owner), hu: withArticle(clipped(owner)) };
}

/** The list with its owner, in Hungarian with the ending given (`…listáján`), and there also for the head of a sentence. */
export function listNamed({ title, owner }: NamedList, ending: 'ája' | 'ájának' | 'áján'): Statement & { readonly huFirst: string } {
  const [by, name] = [clipped(owner), clipped(title)];
  const named = `„${name}” című list${ending}`;
  return { en: `the list “${name}” of ${by}`, hu: `${article(by)} ${by} ${named}`, huFirst: `${withArticle(by)} ${named}` };
}

/** The version: `version 5`, `5. változat`. */
export function versionNamed(number: number): Statement {
  return { en: `version ${number}`, hu: `${number}. változat` };
}

/**
 * The subject of every mail about a notice. It holds only what all of them know, so that mail programs which group by
 * subject keep them together; what has happened stands in the heading.
 */
export function noticeSubject({
  list,
  toNumber,
  effectiveOn,
}: Pick<NamedNotice, 'toNumber' | 'effectiveOn'> & { list: NamedList }): Statement {
  const name = `${clipped(list.title)} (${clipped(list.owner)})`;
  const from = fromDay(civilDay(effectiveOn));
  const version = versionNamed(toNumber);
  return { en: `${name}: changes ${from.en}, ${version.en}`, hu: `${name}: változások ${from.hu}, ${version.hu}` };
}

/** How many changes, as a sentence counts them. */
export function changesCounted(count: number): Statement {
  return { en: count === 1 ? 'one change' : `${count} changes`, hu: count === 1 ? 'egy változás' : `${count} változás` };
}

/** What the reader keeps to prove later what it was shown. */
export function proof({ headHash }: Pick<NamedNotice, 'headHash'>): readonly MailBlock<Statement>[] {
  return [
    {
      kind: 'paragraph',
      text: {
        en: 'The hash at the head of the list when this notice was issued. Keep it to prove later what you were shown:',
        hu: 'A lista legutolsó állapotának ujjlenyomata (hash) az értesítés kiadásakor. Aki megőrzi, később bizonyíthatja, mi szerepelt az értesítésben:',
      },
    },
    { kind: 'code', text: headHash },
  ];
}

/** Where the list can be read. */
export function linkTo(url: string): MailBlock<Statement> {
  return { kind: 'link', label: { en: 'Read the list', hu: 'A lista megtekintése' }, url };
}

/** Why the mail was sent: the owner of the list owes it. */
export function sentFor({ owner }: NamedList): Statement {
  const by = clipped(owner);
  return {
    en: `Onward sent this mail for ${by}, which keeps the list and owes you notice of its changes.`,
    hu: `Ezt a levelet az Onward küldte ${article(by)} ${by} nevében, amely a listát vezeti, és annak változásairól értesíteni köteles Önöket.`,
  };
}

/** The notice's own name, to be given in an answer. */
export const noticeId = (id: string) => ({ label: { en: 'Notice', hu: 'Az értesítés azonosítója' }, value: same(id) });
