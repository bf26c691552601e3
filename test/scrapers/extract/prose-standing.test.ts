// How a sentence speaks of whom it names: who receives data now, and who is named for another reason.

import { describe, expect, test } from 'vitest';
import { namesInProse } from '../../../scrapers/extract/names-in-prose.ts';
import { type Standing, standingOf } from '../../../scrapers/extract/prose-standing.ts';

/** [standing, sentence]: of the first name in the sentence */
const SENTENCES: readonly (readonly [standing: Standing, sentence: string])[] = [
  ['ENGAGED', 'The letters are sent by Example Post Ltd in Cork.'],
  ['ENGAGED', 'Anbieter ist die Beispiel GmbH, Musterweg 1, 12345 Musterstadt.'],
  ['ENGAGED', 'A tárhelyet a Minta Kft. (a továbbiakban: Adatfeldolgozó) adja.'],
  ['NAMED', 'Homework is checked for copying by Example Check Pty Ltd in Wellington.'],
  ['NAMED', 'Example Labels S.p.A. (into which Example Prints s.r.l. merged) prints labels.'],
  ['EXAMPLE', 'Your insurer, such as Example Mutual plc, receives the claim.'],
  ['EXAMPLE', 'Der Versicherer, etwa bei der Beispiel SE, prüft den Schaden.'],
  ['EXAMPLE', 'Ha a munkáltató fizet, mint a Minta Autógyár Zrt., neki is megküldjük.'],
  ['SPEAKER', 'This policy is issued by Example Shop Ltd, 1 Example Street.'],
  ['SPEAKER', 'Adatkezelő: Minta Bolt Kft., 1111 Budapest.'],
  ['SPEAKER', 'A szabályzatot a Minta Iskola Kft. (a továbbiakban: Iskola) adta ki.'],
  ['SPEAKER', 'Le responsable est la Exemple Boutique SAS, à Lyon.'],
  ['SPEAKER', 'Example Shop Ltd may share data with others.'],
  ['GONE', 'We no longer use Example Mail Ltd.'],
  ['GONE', 'Bis 2022 half uns die Beispiel GmbH, sie tut es nicht mehr.'],
  ['GONE', "Depuis mars, nous n'utilisons plus Exemple Nuage SAS ; ses disques sont vides."],
  ['GONE', 'A Minta Kft. szerződése megszűnt.'],
  ['GONE', 'Exemple Archives SA a été remplacée par Exemple Coffre SAS.'],
  ['BESIDE', 'A nevezőket a Minta Nonprofit Kft.-vel közös adatkezelőként tartjuk nyilván.'],
  ['ANNOUNCED', 'From 15 January 2027 the portal will also use Example Sign B.V. for signatures.'],
  ['ANNOUNCED', 'Zum 1. Oktober 2026 stellen wir um: Die Belege übernimmt dann die Beispiel GmbH.'],
  ['ANNOUNCED', 'À partir du 17 mars, les traductions seront confiées à Exemple SL (Valence).'],
  ['ANNOUNCED', '2026. június 15-től a leveleket a Minta Sp. z o.o. rendszerében kezeljük majd.'],
  ['WITHHELD', 'A connection to servers of Example Fonts Inc. is not made: no data go there.'],
  ['WITHHELD', 'Eine Verbindung zu Servern der Beispiel Inc. findet dabei nicht statt.'],
  ['WITHHELD', 'Les adhérents de Exemple Sport SAS ne reçoivent rien.'],
  ['BESIDE', 'Audited yearly by Example & Partners LLP.'],
  ['BESIDE', 'Our EU representative is Example Reps GmbH, Berlin.'],
  ['BESIDE', 'Datenschutzbeauftragte ist die Beispiel Consulting GmbH.'],
];

describe('a name in a sentence', () => {
  test.each(SENTENCES)('%s: %s', (standing, sentence) => {
    const [named] = namesInProse(sentence);
    expect(named && standingOf(sentence, named)).toBe(standing);
  });
});
