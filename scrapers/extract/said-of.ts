// What was said of a recipient, field by field. A line without a label is what it looks like, and otherwise says what the recipient is for.

import { countryOfAddress, countryOfTownAlone } from '../normalise/address.ts';
import { mendEmails } from '../normalise/emails.ts';
import { stateIn } from '../normalise/postal.ts';
import type { Link } from '../read/page.ts';
import { groundsOf } from '../statements/grounds-of.ts';
import { sentencesOf } from '../statements/sentences.ts';
import { emailIn, isWebAddress } from './addresses.ts';
import type { EntryDraft, Said } from './entry-draft.ts';
import { identifiersIn } from './identifiers.ts';
import { isOnlyPlaces } from './name-text.ts';
import { exactFieldOf, type Field, fieldOf, said } from './words.ts';

const phone = /^(?:\+|\(?0)[\d\s()/.–-]{6,24}$/u;
const LINE_MOST = 150;

/** What a draft's words say in each field; a field is absent where its place is left blank. */
export function saidOf(draft: EntryDraft): Said {
  if (draft.asked?.told === draft.told.length) return draft.asked.said;
  const values = saidIn(draft);
  draft.asked = { told: draft.told.length, said: values };
  return values;
}

function saidIn(draft: EntryDraft): Said {
  const values: { [field in Field]?: string[] } = {};
  const say = (field: Field, text: string): void => {
    const value = said(text);
    const before = values[field];
    if (value === null || before?.includes(value)) return;
    if (before) before.push(value);
    else values[field] = [value];
  };
  for (const told of draft.told) {
    if (told.how === 'FIELD') say(fieldOfAnswer(told.field, told.text), told.text);
    else if (told.how === 'LABEL') say(fieldOf(told.label) ?? 'other', told.text);
    else if (told.how === 'LINE') {
      const line = told.text.trim().replaceAll(/^[(–—-]\s*|[,;]$/gu, '');
      const labelled = labelOf(line);
      const sentences = sentencesIn(line);
      const begins = likenessOf(sentences[0] ?? '', []);
      if (labelled) say(labelled.field, labelled.value);
      else if (sentences.length > 1 && (begins === 'address' || begins === 'location'))
        for (const sentence of sentences) say(likenessOf(sentence, []), sentence);
      else if (/[\p{L}\d]/u.test(line)) say(likenessOf(line, told.links), line);
    }
  }
  for (const told of draft.told) if (told.how === 'OTHERWISE' && values[told.field] === undefined) say(told.field, told.text);
  return values;
}

const LABEL_MOST = 40;

/** `Purpose: hosting` among other things that are said on one line. */
function labelOf(line: string): { readonly field: Field; readonly value: string } | null {
  const colon = line.indexOf(': ');
  const field = colon > 0 && colon <= LABEL_MOST ? exactFieldOf(line.slice(0, colon)) : null;
  return field === null || field === 'name' ? null : { field, value: line.slice(colon + 2) };
}

const SENTENCES_MOST = 6;

function sentencesIn(line: string): readonly string[] {
  return sentencesOf(line, SENTENCES_MOST)
    .map(({ from, until }) => line.slice(from, until).trim())
    .filter((sentence) => sentence !== '');
}

/** `Third country: yes – standard clauses` answers a question about transfers and names no place. */
function fieldOfAnswer(field: Field, text: string): Field {
  if (field !== 'location' || !/^(?:yes|no|ja|nein|igen|nem|oui|non)(?!\p{L})/iu.test(text)) return field;
  return /^(?:no|nein|nem|non)[.\s]*$/iu.test(text) ? 'other' : 'mechanism';
}

/** A town by itself, with or without something in brackets. */
function isTown(line: string): boolean {
  const [town = ''] = line.split(/\s\(/);
  return town.length < 40 && /^(?:\p{Lu}[\p{L}'’.-]*)(?:[\s-][\p{L}'’.-]+){0,3}$/u.test(town) && countryOfAddress(town) !== null;
}

function likenessOf(line: string, links: readonly Link[]): Field {
  if (line.length < 100 && emailIn(mendEmails(line)) !== null && line.split(' ').length < 4) return 'email';
  const linked = links.reduce((sum, { text }) => sum + text.length, 0);
  if (linked > 0 && linked >= line.length * 0.8) return isWebAddress(line) ? 'website' : 'privacy';
  if (isWebAddress(line)) return 'website';
  if (phone.test(line)) return 'phone';
  if (line.length > LINE_MOST) return 'purpose';
  if (identifiersIn(line).length > 0 && line.length < 60) return 'identifier';
  if (isOnlyPlaces(line) || countryOfTownAlone(line) !== null || stateIn(line) !== null || isTown(line)) return 'location';
  if ((groundsOf(line)?.grounds.length ?? 0) > 0) return 'mechanism';
  return /[\d,]/.test(line) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line) && countryOfAddress(line) !== null ? 'address' : 'purpose';
}
