// Which language a text is in, whatever its template declares.

import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../scrapers/normalise/language.ts';

const TEXTS = {
  en: 'We process your personal data for the following purposes and share it with our providers. You have the right to object.',
  hu: 'Az adatkezelő az érintett személyes adatait az alábbi célokból kezeli, és azokat adatfeldolgozóknak is továbbíthatja.',
  de: 'Wir verarbeiten die personenbezogenen Daten der Nutzer und geben sie an die folgenden Auftragsverarbeiter weiter.',
  fr: 'Nous traitons les données à caractère personnel des utilisateurs et les transmettons aux sous-traitants de notre liste.',
} as const;

describe('the language of a text', () => {
  test.each(Object.entries(TEXTS))('%s', (language, text) => {
    for (const declared of [null, 'en', 'hu-HU', 'xx']) expect(languageOf(text, declared)).toBe(language);
  });

  test('of a mixed text, the greater part', () => {
    expect(languageOf(`${TEXTS.hu} ${TEXTS.hu} ${TEXTS.en}`, null)).toBe('hu');
    expect(languageOf(`${TEXTS.en} ${TEXTS.en} ${TEXTS.de}`, null)).toBe('en');
  });

  test('Hungarian typed without accents', () => {
    expect(languageOf('Az adatkezelo a szemelyes adatokat nem adja at es azokat csak ezen szerzodes alapjan kezeli, ha kell.', null)).toBe(
      'hu',
    );
  });

  test('what is declared decides where words do not', () => {
    expect(languageOf('Acme Inc. Beta GmbH', 'de-AT')).toBe('de');
    expect(languageOf('Acme Inc. Beta GmbH', 'fi')).toBeNull();
    expect(languageOf('', null)).toBeNull();
  });
});
