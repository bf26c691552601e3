// Tables of two columns, label and value, one for each recipient; and tables whose columns nothing heads.

import { hasLegalForm } from '../normalise/legal-form.ts';
import { EntryDraft } from './entry-draft.ts';
import { cleanName } from './name-text.ts';
import { quotationOf } from './quotation.ts';
import { list, none, type Row, type TablePlace, type TableReading } from './table-reading.ts';
import { namesIn } from './table-names.ts';
import { exactFieldOf, fieldOf, said } from './words.ts';

/** Two columns, of which the first holds labels and the second does not. */
export function isKeyed(rows: readonly Row[]): boolean {
  if (rows.some((row) => new Set(row).size > 2)) return false;
  const labelled = rows.filter(([label, value]) => label && value && exactFieldOf(label.text) !== null);
  const values = labelled.filter(([, value]) => exactFieldOf(value?.text ?? '') === null);
  return labelled.length >= 2 && labelled.length >= rows.length * 0.5 && values.length >= labelled.length * 0.5;
}

/** A table whose columns nothing heads, if its first column holds names. */
export function bareOf(rows: readonly Row[], promise: number, place: TablePlace): TableReading {
  const formed = rows.filter(([first]) => first !== undefined && hasLegalForm(first.text)).length;
  if (promise < 3 && (promise < 1 || formed < rows.length / 2)) return none('no column is headed as one of recipients');
  return bare(rows, place);
}

/** Reads a table of labels and values. */
export function keyed(rows: readonly Row[], promise: number, place: TablePlace): TableReading {
  const entries: EntryDraft[] = [];
  const [first] = rows;
  const title = first && (first.length === 1 || first.every((cell) => cell === first[0])) ? first[0]?.text : undefined;
  if (title !== undefined && exactFieldOf(title) === null)
    entries.push(new EntryDraft(cleanName(title) ?? title, quotationOf(title, place.headings, place.offset), null));
  for (const row of rows) {
    const [label, value] = row;
    const field = label ? fieldOf(label.text) : null;
    if (!label || !value || value === label || field === null) continue;
    if (field === 'name' && said(value.text) !== null && (entries.length === 0 || title === undefined)) {
      const [name] = namesIn(value);
      if (!name) continue;
      const entry = new EntryDraft(
        name.text,
        quotationOf(rows.map((one) => one.map((cell) => cell.text).join(': ')).join(' · '), place.headings, place.offset),
        place.headings.at(-2) ?? null,
      );
      for (const line of name.rest) entry.sayUnlabelled(line);
      entry.say('website', '', value.links);
      entries.push(entry);
    } else entries.at(-1)?.say(field, value.text, value.links);
  }
  const heading = place.headings.at(-1);
  if (entries.length === 0 && heading !== undefined && promise > 0) {
    const entry = new EntryDraft(
      cleanName(heading) ?? heading,
      quotationOf(heading, place.headings, place.offset),
      place.headings.at(-2) ?? null,
    );
    for (const [label, value] of rows) if (label && value) entry.say(fieldOf(label.text) ?? 'other', value.text, value.links);
    return list([entry], false);
  }
  if (promise < 0) return none('its heading speaks of something else');
  return list(entries, promise > 0);
}

/** Columns that nothing heads, under a heading that promises recipients: the first holds names, the others say what they are by what they look like. */
function bare(rows: readonly Row[], place: TablePlace): TableReading {
  const named = rows.filter((row) => row.length > 1 && (row[0]?.text.length ?? 0) > 1 && (row[0]?.text.length ?? 0) < 90);
  if (named.length < rows.length * 0.8) return none('no column is headed as one of recipients');
  const entries = named.flatMap((row) => {
    const [first, ...others] = row;
    const [name] = first ? namesIn(first) : [];
    if (!first || !name) return [];
    const entry = new EntryDraft(
      name.text,
      quotationOf(row.map((cell) => cell.text).join(' · '), place.headings, place.offset),
      place.headings.at(-1) ?? null,
    );
    entry.say('website', '', first.links);
    for (const line of name.rest) entry.sayUnlabelled(line);
    for (const cell of others) entry.sayUnlabelled(cell.text, cell.links);
    return [entry];
  });
  return list(entries, false, !entries.some(({ name }) => hasLegalForm(name)));
}
