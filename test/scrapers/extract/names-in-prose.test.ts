// Names with a legal form in running text: where they begin and end, in sentences of four languages.

import { expect, test } from 'vitest';
import { namesInProse } from '../../../scrapers/extract/names-in-prose.ts';

/** [sentence, the names in it] */
const SENTENCES: readonly (readonly [sentence: string, ...names: string[]])[] = [
  ['The forms are stored by Example Box Inc. in Ohio.', 'Example Box Inc.'],
  ['Parcels travel with Example Parcel Co., Ltd. of Seoul.', 'Example Parcel Co., Ltd.'],
  ['We pay through Example Pay, Inc., which keeps the receipts.', 'Example Pay, Inc.'],
  ['4.2 Example Labels s.r.l. of Via Esempio 3, Parma, prints labels.', 'Example Labels s.r.l.'],
  ['Example Labels S.p.A. (Parma) and Example Nordic AS (Oslo) share the work.', 'Example Labels S.p.A.', 'Example Nordic AS'],
  ['Payments are collected by Example Pay UAB in Vilnius.', 'Example Pay UAB'],
  ['Die Proben untersucht die MVZ Beispiel GmbH in Musterstadt.', 'MVZ Beispiel GmbH'],
  ['Akten vernichtet die Beispiel GmbH. Wir prüfen das.', 'Beispiel GmbH'],
  ['Das Programm wartet die Firma Beispiel Systemhaus KG aus Musterstadt.', 'Beispiel Systemhaus KG'],
  ['Wir nutzen den Dienst der Beispiel Versand GmbH & Co. KG, Musterweg 1.', 'Beispiel Versand GmbH & Co. KG'],
  ['Gehostet bei der Versanddienstleister Beispiel AG in Zug.', 'Beispiel AG'],
  ['Bedruckt von Beispiel Druck e.U., Wien.', 'Beispiel Druck e.U.'],
  ['A honlapot a Minta Tárhely Kft.-nél tartjuk, a futár a Példa Zrt.', 'Minta Tárhely Kft.', 'Példa Zrt.'],
  ['A behajtást a dr. Minta és Társa Ügyvédi Irodát bízzuk meg.', 'dr. Minta és Társa Ügyvédi Iroda'],
  ['A képek a Példa SIA-nál vannak.', 'Példa SIA'],
  ['Méz: Minta Géza őstermelő, Példafalva.', 'Minta Géza őstermelő'],
  ['Le site est hébergé par la société Exemple & Compagnie SARL, à Lyon.', 'Exemple & Compagnie SARL'],
  ['L’imprimeur Exemple (EURL Dupont, 47000 Exempleville) reçoit les noms.', 'EURL Dupont'],
  ['Nous passons par Exemple S.à r.l., société luxembourgeoise.', 'Exemple S.à r.l.'],
  ['Support : Exemple Maroc SARL AU (filiale), Casablanca.', 'Exemple Maroc SARL AU'],
  ['From 1 March 2027 Example Count Ltd will count visits; in 2023 Example Old Ltd did.', 'Example Count Ltd', 'Example Old Ltd'],
  ['The company is Limited in what it does, as SAS users know.'],
  ['We work with companies in the EU and the US.'],
];

test.each(SENTENCES)('%s', (sentence, ...names) => {
  expect(namesInProse(sentence).map(({ name }) => name)).toEqual(names);
});

test('each name stands where it says', () => {
  for (const [sentence] of SENTENCES)
    for (const { name, from, until } of namesInProse(sentence)) expect(sentence.slice(from, until).slice(0, 8)).toBe(name.slice(0, 8));
});
