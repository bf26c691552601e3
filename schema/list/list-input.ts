// Lists and terms as people write them.

import { z } from 'zod';
import { CAPACITIES, type Capacity, ORIGINS, type Origin } from './content.ts';
import { periodInput } from './evidence-input.ts';
import { fields, given, maybe, oneOf, otherwise } from './input-shape.ts';
import { AUTHORISATIONS, CLOCKS, OPEN_OBJECTIONS, type PartialTerms, SILENCES } from './terms.ts';
import { country, language, line, slug, timeZone } from './word-input.ts';

/** A list to be created. The owner by slug; terms that are null are the defaults. */
export interface NewList {
  readonly slug: string;
  readonly title: string;
  readonly owner: string;
  readonly capacity: Capacity;
  readonly origin: Origin;
  readonly product: string | null;
  readonly language: string;
  readonly timeZone: string;
  readonly public: boolean;
  readonly terms: PartialTerms | null;
  readonly refuseBreach: boolean;
}

/** What an update gives of a list. A field that is left out stays as it is. */
export type ListPatch = Pick<NewList, 'slug'> & Partial<Omit<NewList, 'slug' | 'terms'>> & { readonly terms?: PartialTerms };

const absent = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);

/** Terms: what is left out falls through to the terms beneath; a period or holidays of null were expressly not agreed. */
export const termsInput: z.ZodType<PartialTerms> = fields({
  authorisation: absent(oneOf('a kind of authorisation', AUTHORISATIONS)).describe('General or specific written authorisation.'),
  notice: periodInput.nullish().describe('How long before its effect a change is announced.'),
  objection: periodInput.nullish().describe('How long controllers may object.'),
  cure: periodInput.nullish().describe('How long an objection may be cured.'),
  clock: absent(oneOf('a clock', CLOCKS)).describe('What starts the periods.'),
  silence: absent(oneOf('a meaning of silence', SILENCES)).describe('What it means when a controller says nothing.'),
  openObjection: absent(oneOf('a course', OPEN_OBJECTIONS)).describe('What an open objection does to the change.'),
  emergencyAllowed: absent(z.boolean()).describe('Whether a change may take effect at once in an emergency.'),
  holidayCountry: country().nullish().describe('Whose public holidays count.'),
}).meta({ id: 'Terms', description: 'What was agreed about notices.' });

/** The fields of a new list, for the list itself and for files that begin with them. */
export const newListFields = {
  slug: slug().describe('Short lasting name of the list in addresses and commands.'),
  title: line().describe('Title for people.'),
  owner: slug().describe('Slug of the party whose list it is.'),
  capacity: oneOf('a capacity', CAPACITIES).describe('Whether the owner uses the recipients as controller or as processor.'),
  origin: otherwise(oneOf('an origin', ORIGINS), 'PUBLISHED').describe(
    'PUBLISHED by the owner itself, or OBSERVED in its documents by somebody else.',
  ),
  product: maybe(line()).describe('The product or service that the list is for.'),
  language: otherwise(language(), 'en').describe('Language of the list.'),
  timeZone: otherwise(timeZone(), 'Europe/Budapest').describe('The time zone in which its days begin.'),
  public: otherwise(z.boolean(), false).describe('Whether anybody may read it.'),
  terms: maybe(termsInput).describe('What was agreed about notices; the defaults where left out.'),
  refuseBreach: otherwise(z.boolean(), false).describe('Whether announcing with BREACH findings is refused.'),
};

export const newListInput: z.ZodType<NewList> = fields(newListFields).meta({ id: 'List', description: 'A list of recipients.' });

export const listPatchInput: z.ZodType<ListPatch> = fields({
  slug: slug(),
  title: given(newListFields.title),
  owner: given(newListFields.owner),
  capacity: given(newListFields.capacity),
  origin: given(oneOf('an origin', ORIGINS)),
  product: given(newListFields.product),
  language: given(language()),
  timeZone: given(timeZone()),
  public: given(z.boolean()),
  terms: given(termsInput),
  refuseBreach: given(z.boolean()),
});
