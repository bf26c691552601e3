// What the compared fields are called in sentences.

import { fieldName } from '../../schema/list/field-names.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { EntryField } from './entry-fields.ts';

const OWN: Partial<Record<EntryField, Statement>> = {
  location: { en: 'location', hu: 'hely' },
  seat: { en: 'seat', hu: 'székhely' },
  section: { en: 'section of the page', hu: 'az oldal fejezete' },
  mechanism: { en: 'ground of transfer', hu: 'adattovábbítás jogalapja' },
  contact: { en: 'contact', hu: 'kapcsolattartó' },
};

/** The field as a sentence names it: `purpose`, `feladat`. */
export const fieldInWords = (field: EntryField): Statement => OWN[field] ?? fieldName(field === 'data' ? 'dataCategories' : field);
