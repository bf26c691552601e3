// What the fields of an entry are called in sentences.

import type { Statement } from '../words/statement.ts';

const NAMES: Readonly<Record<string, Statement>> = {
  party: { en: 'legal person', hu: 'jogi személy' },
  name: { en: 'name', hu: 'név' },
  legalName: { en: 'legal name', hu: 'cégnév' },
  identifiers: { en: 'identifiers', hu: 'azonosítók' },
  parentKey: { en: 'engaged by', hu: 'igénybe vevő' },
  'transfers.importer': { en: 'importer', hu: 'adatimportőr' },
  role: { en: 'role', hu: 'szerep' },
  purpose: { en: 'purpose', hu: 'feladat' },
  duration: { en: 'duration', hu: 'időtartam' },
  dataCategories: { en: 'categories of data', hu: 'adatkategóriák' },
  dataSubjectCategories: { en: 'categories of data subjects', hu: 'érintettek köre' },
  country: { en: 'country', hu: 'ország' },
  contractingCountry: { en: 'country of the contracting entity', hu: 'a szerződő fél országa' },
  address: { en: 'address', hu: 'cím' },
  storage: { en: 'storage', hu: 'tárolás helye' },
  processing: { en: 'processing', hu: 'adatkezelés helye' },
  supportAccess: { en: 'support access', hu: 'távoli támogatás helye' },
  'transfers.destination': { en: 'transfers to', hu: 'adattovábbítás célja' },
  'transfers.mechanisms': { en: 'ground of transfer', hu: 'adattovábbítás jogalapja' },
  'transfers.records': { en: 'records of the transfer', hu: 'az adattovábbítás nyilvántartott adatai' },
  replacesKey: { en: 'takes the place of', hu: 'kinek a helyére lép' },
  statedRole: { en: 'role as the text has it', hu: 'a szöveg szerinti szerep' },
  naturalPerson: { en: 'natural person', hu: 'természetes személy' },
  countryBasis: { en: 'basis of the country', hu: 'az ország megállapításának alapja' },
  'contactPerson.name': { en: 'contact person', hu: 'kapcsolattartó' },
  'contactPerson.position': { en: 'position of the contact person', hu: 'a kapcsolattartó beosztása' },
  'contactPerson.email': { en: 'e-mail of the contact person', hu: 'a kapcsolattartó e-mail-címe' },
  'contactPerson.phone': { en: 'phone of the contact person', hu: 'a kapcsolattartó telefonszáma' },
  email: { en: 'e-mail', hu: 'e-mail-cím' },
  phone: { en: 'phone', hu: 'telefonszám' },
  website: { en: 'website', hu: 'honlap' },
  privacyPolicyUrl: { en: 'privacy policy', hu: 'adatvédelmi tájékoztató' },
  'evidence.document': { en: 'document of the evidence', hu: 'a forrás dokumentuma' },
  'evidence.url': { en: 'address of the evidence', hu: 'a forrás internetcíme' },
  'evidence.at': { en: 'place of the evidence', hu: 'a forrás helye a dokumentumban' },
  'evidence.quotation': { en: 'quotation', hu: 'idézet' },
};

/** The name of a compared field in sentences; its own path where it has none. */
export function fieldName(field: string): Statement {
  return NAMES[field] ?? { en: field, hu: field };
}
