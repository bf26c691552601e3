// The terms between a processor and a controller as flags: what is not given stays with the terms beneath.

import { boolean, custom, string } from '@oclif/core/flags';
import type { TermsInput } from '../../schema/api/generated/graphql.ts';
import { AUTHORISATIONS, CLOCKS, OPEN_OBJECTIONS, SILENCES, type Terms } from '../../schema/list/terms.ts';
import { isCountryCode } from '../../schema/words/territory.ts';
import { oneOf, period } from '../flags.ts';
import { invalid } from '../problem.ts';

const holidays = custom<Terms['holidayCountry']>({
  helpValue: 'HU|none',
  parse: async (text) => {
    if (text === 'none') return null;
    if (isCountryCode(text)) return text;
    throw invalid(`"${text}" is no country: write two capital letters, such as HU; or none.`);
  },
});

/** Everything that a controller can agree on with a processor. */
export const termsFlags = {
  authorisation: custom<Terms['authorisation']>(oneOf(AUTHORISATIONS))({
    description: 'How it authorised sub-processors: in general, or each one.',
  }),
  notice: period({ description: 'Between the announcement of a change and its effect.' }),
  objection: period({ description: 'For the controller to object.' }),
  cure: period({ description: 'For the processor to cure what was objected to.' }),
  clock: custom<Terms['clock']>(oneOf(CLOCKS))({
    description: 'What starts the periods: that the notice was sent, delivered, or published.',
  }),
  silence: custom<Terms['silence']>(oneOf(SILENCES))({ description: 'What it means when the controller says nothing.' }),
  'open-objection': custom<Terms['openObjection']>(oneOf(OPEN_OBJECTIONS))({
    description: 'What an open objection does to the change: holds it for the objector, for all, or not.',
  }),
  emergency: boolean({ allowNo: true, description: 'Whether a change may take effect at once in an emergency.' }),
  holidays: holidays({ description: 'Whose public holidays count.' }),
};

/** Where the notices of an engagement are mailed to. */
export const noticeEmail = string({ helpValue: 'ADDRESS', description: 'Where notices are mailed to.' });

/** The values of those flags, as far as they were given. */
export interface GivenTerms {
  readonly authorisation?: Terms['authorisation'] | undefined;
  readonly notice?: Terms['notice'] | undefined;
  readonly objection?: Terms['objection'] | undefined;
  readonly cure?: Terms['cure'] | undefined;
  readonly clock?: Terms['clock'] | undefined;
  readonly silence?: Terms['silence'] | undefined;
  readonly 'open-objection'?: Terms['openObjection'] | undefined;
  readonly emergency?: boolean | undefined;
  readonly holidays?: Terms['holidayCountry'] | undefined;
}

/** Only what was given; undefined when nothing was. A null says that something is not agreed. */
export function termsOf(given: GivenTerms): TermsInput | undefined {
  const { authorisation, notice, objection, cure, clock, silence, emergency, holidays: holidayCountry } = given;
  const all = { authorisation, notice, objection, cure, clock, silence, openObjection: given['open-objection'] };
  const named: TermsInput = { ...all, emergencyAllowed: emergency, holidayCountry };
  return Object.values(named).every((value) => value === undefined) ? undefined : named;
}
