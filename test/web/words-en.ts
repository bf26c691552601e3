// The English words of the web.

import type { Words } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const ENGLISH: Words = {
  titles: ['Sub-processors', 'Privacy notice'],
  lead: 'We engage the following sub-processors to provide our product.',
  columns: {
    name: ['Name', 'Sub-processor'],
    purpose: ['Purpose', 'Service'],
    place: ['Location', 'Country'],
    ground: ['Transfer mechanism', 'Safeguards'],
  },
  purposes: [
    'Cloud hosting',
    'E-mail delivery',
    'Payment processing',
    'Customer support desk',
    'Web analytics',
    'Error monitoring',
    'Text messages',
    'Accounting',
    'Video meetings',
    'Translation',
    'Parcel delivery',
    'Identity checks',
  ],
  places: {
    HU: 'Hungary',
    DE: 'Germany',
    FR: 'France',
    IE: 'Ireland',
    NL: 'Netherlands',
    AT: 'Austria',
    US: 'United States',
    IN: 'India',
  },
  grounds: { NONE: 'Not required', SCC: 'Standard Contractual Clauses', DPF: 'EU-U.S. Data Privacy Framework' },
  rests: {
    SHIELD: 'Our transfers to the United States are based on the EU-U.S. Privacy Shield.',
    SCC: 'Our transfers to third countries are based on the Standard Contractual Clauses of the European Commission.',
    DPF: 'Our transfers to the United States are based on the EU-U.S. Data Privacy Framework.',
  },
  updated: 'Last updated: ',
  days: [
    (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
    (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year}`,
    (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  ],
  headings: ['What we collect', 'How long we keep it', 'Who can see it', 'Your rights', 'Security', 'Questions'],
  beginnings: [
    'Copies of invoices',
    'Notes of our support desk',
    'Settings of your account',
    'Names of attached files',
    'Answers to our surveys',
    'Records of your visits',
    'Drafts that were never sent',
    'Addresses on parcels',
    'Old passwords in hashed form',
  ],
  ends: [
    'stay in a locked cabinet for eight years.',
    'are only shown to two colleagues of the night shift.',
    'disappear ninety days after the last sign-in.',
    'never leave the building without a seal.',
    'can be had as a file on request.',
    'are counted once a month and then forgotten.',
    'wait for the yearly inventory in a separate folder.',
    'are kept apart from everything else.',
    'are looked through again every autumn.',
  ],
  menu: ['Home', 'Prices', 'Help', 'Blog', 'Sign in', 'Careers'],
  banner: 'This site sets cookies, some of which you may refuse.',
  notFound: 'Page not found',
  captcha: 'Please verify you are human before you go on.',
};
