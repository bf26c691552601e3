// The German words of the web.

import type { Words } from './words.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');

export const GERMAN: Words = {
  titles: ['Unterauftragsverarbeiter', 'Datenschutzerklärung'],
  lead: 'Für unser Produkt setzen wir die folgenden Unterauftragsverarbeiter ein.',
  columns: {
    name: ['Name', 'Unterauftragsverarbeiter'],
    purpose: ['Zweck', 'Leistung'],
    place: ['Ort der Verarbeitung', 'Land'],
    ground: ['Übermittlungsgrundlage', 'Garantien'],
  },
  purposes: [
    'Hosting in der Cloud',
    'Versand von E-Mails',
    'Zahlungsabwicklung',
    'Kundendienst',
    'Webanalyse',
    'Fehlerüberwachung',
    'Kurznachrichten',
    'Buchhaltung',
    'Videokonferenzen',
    'Übersetzung',
    'Paketzustellung',
    'Identitätsprüfung',
  ],
  places: {
    HU: 'Ungarn',
    DE: 'Deutschland',
    FR: 'Frankreich',
    IE: 'Irland',
    NL: 'Niederlande',
    AT: 'Österreich',
    US: 'Vereinigte Staaten',
    IN: 'Indien',
  },
  grounds: { NONE: 'Nicht erforderlich', SCC: 'Standardvertragsklauseln', DPF: 'EU-US-Datenschutzrahmen' },
  rests: {
    SHIELD: 'Übermittlungen in die Vereinigten Staaten stützen wir auf das EU-US Privacy Shield.',
    SCC: 'Übermittlungen in Drittländer stützen wir auf die Standardvertragsklauseln der Europäischen Kommission.',
    DPF: 'Übermittlungen in die Vereinigten Staaten stützen wir auf das EU-US Data Privacy Framework.',
  },
  updated: 'Zuletzt aktualisiert: ',
  days: [
    (year, month, day) => `${day}. ${MONTHS[month - 1]} ${year}`,
    (year, month, day) => `${two(day)}.${two(month)}.${year}`,
    (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  ],
  headings: ['Was wir erheben', 'Wie lange wir es behalten', 'Wer es sehen kann', 'Ihre Rechte', 'Sicherheit', 'Fragen'],
  beginnings: [
    'Kopien von Rechnungen',
    'Notizen unseres Kundendienstes',
    'Einstellungen Ihres Kontos',
    'Namen angehängter Dateien',
    'Antworten auf unsere Umfragen',
    'Aufzeichnungen Ihrer Besuche',
    'Nie gesendete Entwürfe',
    'Anschriften auf Paketen',
    'Alte Kennwörter als Prüfsumme',
  ],
  ends: [
    'bleiben acht Jahre in einem verschlossenen Schrank.',
    'sehen nur zwei Leute der Nachtschicht.',
    'verschwinden neunzig Tage nach der letzten Anmeldung.',
    'verlassen das Haus nie ohne Siegel.',
    'geben wir auf Wunsch als Datei heraus.',
    'zählen wir einmal im Monat und vergessen sie dann.',
    'warten in einem eigenen Ordner auf die Jahresinventur.',
    'halten wir von allem anderen getrennt.',
    'gehen wir jeden Herbst noch einmal durch.',
  ],
  menu: ['Startseite', 'Preise', 'Hilfe', 'Blog', 'Anmelden', 'Stellen'],
  banner: 'Diese Seite setzt Cookies, von denen Sie einige ablehnen können.',
  notFound: 'Seite nicht gefunden',
  captcha: 'Bitte bestätigen Sie, dass Sie ein Mensch sind.',
};
