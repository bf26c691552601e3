// The Hungarian words of the web.

import type { Words } from './words.ts';

const MONTHS = 'január február március április május június július augusztus szeptember október november december'.split(' ');
const two = (number: number): string => String(number).padStart(2, '0');

export const HUNGARIAN: Words = {
  titles: ['Adatfeldolgozók', 'Adatkezelési tájékoztató'],
  lead: 'Szolgáltatásunkhoz az alábbi adatfeldolgozókat vesszük igénybe.',
  columns: {
    name: ['Név', 'Adatfeldolgozó'],
    purpose: ['Tevékenység', 'Feladat'],
    place: ['Az adatkezelés helye', 'Ország'],
    ground: ['Az adattovábbítás jogalapja', 'Garanciák'],
  },
  purposes: [
    'Tárhelyszolgáltatás',
    'Levelek kézbesítése',
    'Bankkártyás fizetés',
    'Ügyfélszolgálat',
    'Látogatottság mérése',
    'Hibafigyelés',
    'Szöveges üzenetek küldése',
    'Könyvelés',
    'Videós megbeszélések',
    'Fordítás',
    'Csomagszállítás',
    'Személyazonosság ellenőrzése',
  ],
  places: {
    HU: 'Magyarország',
    DE: 'Németország',
    FR: 'Franciaország',
    IE: 'Írország',
    NL: 'Hollandia',
    AT: 'Ausztria',
    US: 'Egyesült Államok',
    IN: 'India',
  },
  grounds: { NONE: 'Nem szükséges', SCC: 'Általános szerződési feltételek (SCC)', DPF: 'EU–USA adatvédelmi keret' },
  rests: {
    SHIELD: 'Az Egyesült Államokba a Privacy Shield alapján továbbítunk adatokat.',
    SCC: 'Harmadik országba az Európai Bizottság általános szerződési feltételei (SCC) alapján továbbítunk adatokat.',
    DPF: 'Az Egyesült Államokba az EU–USA adatvédelmi keret alapján továbbítunk adatokat.',
  },
  updated: 'Utolsó frissítés: ',
  days: [
    (year, month, day) => `${year}. ${MONTHS[month - 1]} ${day}.`,
    (year, month, day) => `${year}.${two(month)}.${two(day)}.`,
    (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  ],
  headings: ['Amit gyűjtünk', 'Meddig őrizzük', 'Ki láthatja', 'Az Ön jogai', 'Biztonság', 'Kérdések'],
  beginnings: [
    'A számlák másolatait',
    'Az ügyfélszolgálat feljegyzéseit',
    'A fiók beállításait',
    'A csatolt fájlok nevét',
    'A kérdőívekre adott válaszokat',
    'A látogatások naplóját',
    'Az el nem küldött piszkozatokat',
    'A csomagokra írt címeket',
    'A régi jelszavak lenyomatát',
  ],
  ends: [
    'nyolc évig zárt szekrényben őrizzük.',
    'csak az éjszakai műszak két munkatársa láthatja.',
    'az utolsó belépés után kilencven nappal töröljük.',
    'lepecsételve visszük ki az épületből.',
    'kérésre fájlban is kiadjuk.',
    'havonta egyszer megszámoljuk, aztán elfelejtjük.',
    'külön mappában tartjuk az éves leltárig.',
    'minden mástól elkülönítve tároljuk.',
    'minden ősszel újra átnézzük.',
  ],
  menu: ['Kezdőlap', 'Árak', 'Súgó', 'Napló', 'Belépés', 'Állások'],
  banner: 'Ez az oldal sütiket használ, ezek egy részét elutasíthatja.',
  notFound: 'Az oldal nem található',
  captcha: 'Nem vagyok robot: kérjük, jelölje be a folytatáshoz.',
};
