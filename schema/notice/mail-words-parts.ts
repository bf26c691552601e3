// What a mail is made of before anybody lays it out: a heading, sections, and blocks of words in them.

import { inLanguage, type Statement } from '../words/statement.ts';

/** One block of a section. `Text` is a statement while both languages are at hand, and a string once one is chosen. */
export type MailBlock<Text> =
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** The sentence that must not be missed. */
  | { readonly kind: 'strong'; readonly text: Text }
  | { readonly kind: 'items'; readonly numbered: boolean; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: Text; readonly value: Text }[] }
  /** Somebody's own words, in whatever language they were written; may have several lines. */
  | { readonly kind: 'quote'; readonly text: string }
  /** A hash or an identifier, to be copied letter by letter. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly label: Text; readonly url: string };

export interface MailSection<Text> {
  readonly heading: Text | null;
  readonly blocks: readonly MailBlock<Text>[];
}

interface MailContent<Text> {
  /** Names the notice, and is the same in every mail about it: mail programs put together what has one subject. */
  readonly subject: Text;
  /** What has happened, in one line. */
  readonly heading: Text;
  readonly sections: readonly MailSection<Text>[];
  /** Why the mail was sent, at its foot. */
  readonly closing: Text;
}

/** What a mail is about, for the machines that sort it. */
export interface MailTopic {
  /** Name of the event that it tells of. */
  readonly event: string;
  readonly noticeId: string | null;
  /** Whether it is a later mail about a notice that was told before. */
  readonly followsUp: boolean;
  /** Where a reader ends copies with one click; null for mails that are owed and cannot be ended. */
  readonly endUrl: string | null;
}

/** A mail in both languages. */
export interface MailDraft extends MailContent<Statement>, MailTopic {}

/** The words of a mail in one language. Names and quotations in them are strangers': lay them out as text, never as markup. */
export interface MailWords extends MailContent<string>, MailTopic {
  readonly language: 'en' | 'hu';
}

/** The mail in the language asked for; in English for every language that Onward does not speak. */
export function spoken({ subject, heading, sections, closing, ...topic }: MailDraft, language: string): MailWords {
  const say = (statement: Statement): string => inLanguage(statement, language);
  return {
    ...topic,
    language: say({ en: 'en', hu: 'hu' }) === 'hu' ? 'hu' : 'en',
    subject: say(subject),
    heading: say(heading),
    sections: sections.map((section) => ({
      heading: section.heading && say(section.heading),
      blocks: section.blocks.map((block) => spokenBlock(block, say)),
    })),
    closing: say(closing),
  };
}

function spokenBlock(block: MailBlock<Statement>, say: (statement: Statement) => string): MailBlock<string> {
  switch (block.kind) {
    case 'paragraph':
    case 'strong':
      return { kind: block.kind, text: say(block.text) };
    case 'items':
      return { ...block, items: block.items.map(say) };
    case 'facts':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label: say(label), value: say(value) })) };
    case 'link':
      return { ...block, label: say(block.label) };
    default:
      return block;
  }
}

export const paragraph = (en: string, hu: string): MailBlock<Statement> => ({ kind: 'paragraph', text: { en, hu } });

/** A name or a number, which reads the same in both languages. */
export const same = (text: string): Statement => ({ en: text, hu: text });

/** A row of facts; none when there is nothing to say. */
export function row(en: string, hu: string, value: Statement | null): readonly { readonly label: Statement; readonly value: Statement }[] {
  return value === null ? [] : [{ label: { en, hu }, value }];
}
