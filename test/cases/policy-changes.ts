// Policies in four languages, and what came to them, left them or was written otherwise: what a privacy officer has to see, and what not.

import type { Language } from '../../scrapers/observation.ts';

/** A policy of a few sections: each heading with the lines below it. */
export type Policy = readonly (readonly [heading: string, ...lines: readonly string[]])[];

export const POLICIES: Readonly<Record<Language, Policy>> = {
  en: [
    ['Who we are', 'Pebblewick Kites Ltd, unit 7, Old Tannery, Leeds.', 'Ask for Jo Marlow, data protection officer, on 01632 960 700.'],
    ['Helpers', 'Fernhill Labels, hello@fernhill.example'],
    ['What we hold', 'Name, address and phone number when you order.', 'The legal basis is the contract with you.'],
    [
      'Who else sees it',
      'Parcels go with Larkway Couriers. Cards are charged by Tollbooth Pay Ltd. We do not sell data to anyone. We show names but no faces.',
    ],
    ['How long', 'Orders for six years. Baskets for thirty days.', 'Camera recordings: 10 days.'],
    ['About kites', 'Kites need wind. Our workshop smells of glue and the cat sleeps there.'],
  ],
  hu: [
    ['Kik vagyunk', 'A Sárkánykert Kft. (6720 Szeged, Kárász utca 3.) papírsárkányokat árul.'],
    ['Mit kezelünk', 'Név, cím, telefonszám. Jogalap: a szerződés teljesítése.'],
    ['Kik látják', 'A csomagot a Kerekes Futár Kft. viszi ki. Adatot nem adunk el.'],
    ['Meddig', 'A rendeléseket öt évig, a panaszokat egy évig őrizzük.'],
    ['A sárkányokról', 'A sárkány szélben száll. A műhelyben macska alszik.'],
  ],
  de: [
    ['Wer wir sind', 'Drachenhof GmbH, Ringweg 4, 37154 Northeim. Datenschutzbeauftragte: Ida Brandt, Durchwahl -31.'],
    ['Was wir brauchen', 'Name, Anschrift und Telefonnummer für die Bestellung.'],
    ['Empfänger', 'Pakete bringt die Eilbote AG. Daten verkaufen wir nicht.'],
    ['Dauer', 'Bewerbungen löschen wir sechs Monate nach der Absage.'],
    ['Über Drachen', 'Drachen brauchen Wind. In der Werkstatt schläft eine Katze.'],
  ],
  fr: [
    ['Qui sommes-nous ?', 'Cerfs-volants du Bourg SARL, 3 rue des Tanneurs, 07300 Tournon.'],
    ['Vos données', 'Nom, adresse et téléphone pour la commande.'],
    ['Destinataires', 'Les colis partent avec Fouine Express SAS. Nous ne vendons pas vos coordonnées.'],
    ['Durées', 'Commandes : dix ans. Messages : un an.'],
    ['Le cerf-volant', 'Il lui faut du vent. Un chat dort dans l’atelier.'],
  ],
};

/** What is written instead of what; with nothing before it, it is one more sentence of the last paragraph; with nothing after it, it went. */
export type Change = readonly [language: Language, before: string, after: string];

export const MATERIAL: readonly Change[] = [
  // How long
  ['en', 'six years', 'seven years'],
  ['en', 'Camera recordings: 10 days.', 'Camera recordings: 28 days.'],
  ['en', 'Baskets for thirty days.', 'Baskets for sixty days.'],
  ['hu', 'öt évig', 'tíz évig'],
  ['de', 'sechs Monate', 'zwölf Monate'],
  ['fr', 'Messages : un an.', 'Messages : deux ans.'],
  ['en', '', 'Workshop photographs stay on the wall for two years.'],
  ['hu', '', 'A nyereményjáték szelvényeit fél év múlva dobjuk ki.'],
  ['de', '', 'Gewinnspielkarten liegen hier ein halbes Jahr.'],
  ['fr', '', 'Les bulletins du jeu restent ici six mois.'],
  // To whom
  ['en', 'Larkway Couriers', 'Swiftmoor Parcels'],
  ['en', 'We show names but no faces.', 'We show faces but no names.'],
  ['en', '', 'Spars of ash wood come from Tamarind.'],
  ['en', 'Fernhill Labels', 'Mossgate Prints'],
  ['en', 'Tollbooth Pay Ltd', 'Penny Lane Payments Ltd'],
  ['en', '', 'Reviews are collected through Starling Voices.'],
  ['en', '', 'Our newsletters are sent by an agency.'],
  ['en', 'We do not sell data to anyone.', 'We sell data to anyone.'],
  ['en', 'We do not sell data to anyone.', ''],
  ['hu', 'Kerekes Futár Kft.', 'Galambposta Zrt.'],
  ['hu', '', 'A leveleket ősztől a Csillagszem Zrt. küldi ki.'],
  ['hu', 'Adatot nem adunk el.', 'Adatot eladunk.'],
  ['de', 'Eilbote AG', 'Paketfuchs GmbH'],
  ['de', 'Daten verkaufen wir nicht.', 'Daten verkaufen wir.'],
  ['de', '', 'Die Kartenzahlung läuft über den Dienst Münzwurf.'],
  ['fr', 'Fouine Express SAS', 'Belette Colis SAS'],
  ['fr', 'Nous ne vendons pas vos coordonnées.', 'Nous vendons vos coordonnées.'],
  ['fr', '', 'Le site est hébergé chez Nuageux.'],
  ['fr', 'Les colis partent avec Fouine Express SAS.', ''],
  // Where
  ['en', '', 'A second workshop opened in Serbia.'],
  ['de', '', 'Unsere Näherei steht jetzt in der Türkei.'],
  // Which, and what for
  ['en', 'Name, address and phone number', 'Name, address, phone number and shoe size'],
  ['en', '', 'We also note how tall you are, since strings depend on it, and your date of birth.'],
  ['en', '', 'Pictures from the workshop are used to train a program that spots torn sails.'],
  ['en', '', 'To prevent fraud.'],
  ['en', 'The legal basis is the contract with you.', 'The legal basis is your consent.'],
  ['en', '', 'Nobody under 16 may order.'],
  ['hu', '', 'A röntgenképekkel egy programot tanítunk.'],
  ['hu', 'Jogalap: a szerződés teljesítése.', 'Jogalap: az Ön hozzájárulása.'],
  ['de', '', 'Aus den Bestellungen sagt ein Programm vorher, was Ihnen gefällt.'],
  ['fr', '', 'Ces relevés servent aussi à établir des statistiques.'],
  ['fr', 'Nom, adresse et téléphone', 'Nom, adresse, téléphone et date de naissance'],
  // On which ground
  ['en', '', 'We do not rely on the EU-U.S. Data Privacy Framework.'],
  ['de', '', 'Das frühere Privacy Shield ist seit 2020 ungültig.'],
  // Headings that say something
  ['en', 'What we hold', 'What we never hold'],
  ['en', 'About kites', 'Kites from Canada'],
  ['en', 'How long', 'Ten days'],
];

/** Short lines of their own: they mean what they stand under. */
export const LINES: readonly (readonly [language: Language, line: string])[] = [
  ['en', 'Never.'],
  ['en', 'Shoe size'],
  ['hu', 'Igen'],
  ['hu', 'Lábméret'],
  ['de', 'Schuhgröße'],
  ['fr', 'Pointure'],
];

export const HARMLESS: readonly Change[] = [
  ['en', '', 'The red kite won first prize at the fair, and the whole village came to look at it for an afternoon.'],
  ['en', 'Kites need wind.', 'Kites love wind.'],
  ['en', 'the cat sleeps there', 'two cats sleep there now'],
  ['en', '', 'Our standard contract terms, which hang at the door, say what happens when a kite is lost in a storm.'],
  ['en', 'Old Tannery, Leeds', 'Old Tannery , Leeds'],
  ['en', 'unit 7', 'unit 12'],
  ['en', 'hello@fernhill.example', 'labels@fernhill.example'],
  ['en', 'Jo Marlow', 'Sam Pettigrew'],
  ['en', '01632 960 700', '01632 960 711'],
  ['en', 'What we hold', '1. What is held here'],
  ['en', 'How long', '§ 4 Retention'],
  ['en', 'Name, address and phone number', 'Name, address & phone number'],
  ['hu', '', 'A piros sárkány első díjat nyert a vásáron, és az egész falu kijött megnézni, mert ilyet még senki nem látott.'],
  ['hu', 'Kárász utca 3.', 'Kárász utca 11.'],
  [
    'hu',
    'a szerződés teljesítése.',
    'a szerződés teljesítése, amelyre az Általános Szerződési Feltételek irányadók, ezeket a kosárnál kell elfogadni.',
  ],
  ['hu', 'A sárkány szélben száll.', 'A sárkány erős szélben száll.'],
  ['de', '', 'Den DPF des Wagens reinigt die Werkstatt nebenan innerhalb eines Tages, und der Hund schläft so lange draußen.'],
  ['de', 'Ida Brandt, Durchwahl -31', 'Knut Lorenz, Durchwahl -44'],
  ['de', 'Dauer', 'Speicherdauer'],
  ['de', 'Drachen brauchen Wind.', 'Drachen brauchen viel Wind.'],
  ['fr', '', 'Le cerf-volant rouge a gagné le premier prix de la foire, et tout le village est venu le voir voler au-dessus du pré.'],
  ['fr', 'Destinataires', '3. À qui ?'],
  ['fr', 'Il lui faut du vent.', 'Il lui faut beaucoup de vent.'],
];
