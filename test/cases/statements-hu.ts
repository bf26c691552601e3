// Sentences of privacy notices in Hungarian, and what they say of the grounds of transfers. Written for this table; shapes as met in real texts.

import type { Sentence } from './statements.ts';

export const HUNGARIAN: readonly Sentence[] = [
  ['Az adattovábbítás az Európai Bizottság által elfogadott általános szerződési feltételek (SCC) alapján történik.', ['RELIED_ON SCC']],
  ['A harmadik országba történő továbbítást általános adatvédelmi kikötések biztosítják.', ['RELIED_ON SCC']],
  ['Szolgáltatónk az Európai Unió szabványos adatvédelmi záradékait alkalmazza.', ['RELIED_ON SCC']],
  ['A címzettel a Bizottság (EU) 2021/914 határozata szerinti feltételeket kötöttük meg.', ['RELIED_ON SCC 2021/914']],
  ['A Példa Inc. szerződésbeni záradék révén felel meg a GDPR-nek.', ['RELIED_ON SCC']],
  ['A csoporton belüli továbbítás kötelező erejű vállalati szabályokon alapul.', ['RELIED_ON BCR']],
  ['A szolgáltató az EU–USA adatvédelmi keret tanúsított résztvevője.', ['RELIED_ON DPF']],
  ['A szolgáltató részt vesz a Data Privacy Framework programban.', ['RELIED_ON DPF']],
  ['Az Egyesült Államok megfelelőségi határozatát 2023. július 10-én fogadta el az Európai Bizottság.', ['RELIED_ON DPF']],
  ['Az USA-val megfelelőségi határozat született 2016. július 12-én, amelyet a szolgáltató betart.', ['RELIED_ON PRIVACY SHIELD']],
  ['A szolgáltató az EU–USA adatvédelmi pajzs tagja.', ['RELIED_ON PRIVACY SHIELD']],
  ['Cégünk a Privacy Shield egyezmény alapján továbbít adatokat.', ['RELIED_ON PRIVACY SHIELD']],
  ['Az adatokat Svájcba továbbítjuk, amelyre megfelelőségi határozat van érvényben.', ['RELIED_ON ADEQUACY CH']],
  ['Az Egyesült Királyságra nézve a Bizottság megfelelőségi határozatot fogadott el.', ['RELIED_ON ADEQUACY GB']],
  ['Japánt az Európai Bizottság megfelelő szintű védelmet biztosító országként ismerte el, határozatban.', ['RELIED_ON ADEQUACY JP']],
  ['A továbbítás a GDPR 46. cikk (2) bekezdés c) pontján alapul.', ['RELIED_ON SCC']],
  ['A továbbításra a GDPR 49. cikk (1) bekezdés b) pontja alapján kerül sor a szerződésünk teljesítéséhez.', ['RELIED_ON CONTRACT']],
  ['Az adatokat harmadik országba az Ön kifejezett hozzájárulásával továbbítjuk.', ['RELIED_ON CONSENT']],
  ['Jóváhagyott magatartási kódex alapján továbbítjuk az adatokat.', ['RELIED_ON CODE']],

  ['Az adatvédelmi pajzsot az Európai Unió Bírósága érvénytelenítette.', ['HISTORICAL PRIVACY SHIELD']],
  ['A Privacy Shield megállapodást a Bíróság 2020-ban érvénytelenné nyilvánította.', ['HISTORICAL PRIVACY SHIELD']],
  ['Már nem támaszkodunk a Privacy Shield egyezményre.', ['HISTORICAL PRIVACY SHIELD']],
  ['Korábban a Privacy Shield alapján továbbítottuk az adatokat.', ['HISTORICAL PRIVACY SHIELD']],
  ['Az adatvédelmi pajzs helyébe az EU–USA adatvédelmi keret lépett.', ['HISTORICAL PRIVACY SHIELD', 'RELIED_ON DPF']],
  ['A Privacy Shield érvénytelen.', ['NEGATED PRIVACY SHIELD']],
  ['Megfelelőségi határozat hiányában általános adatvédelmi kikötéseket alkalmazunk.', ['NEGATED ADEQUACY', 'RELIED_ON SCC']],
  ['Az országra nincs megfelelőségi határozat.', ['NEGATED ADEQUACY']],
  ['Ez a harmadik ország nem biztosít megfelelő védelmi szintet.', ['NEGATED ADEQUACY']],
  ['Az adott harmadik ország megfelelő szintű védelmet nem biztosít.', ['NEGATED ADEQUACY']],
  ['Nem alkalmazunk általános adatvédelmi kikötéseket.', ['NEGATED SCC']],
  ['A jövőben az EU–USA adatvédelmi keretre kívánunk támaszkodni.', ['FUTURE DPF']],
  [
    'Amennyiben a Data Privacy Framework érvénytelenné válik, általános adatvédelmi kikötéseket alkalmazunk.',
    ['FUTURE SCC', 'MENTIONED DPF'],
  ],

  [
    'Az adattovábbításra megfelelőségi határozat vagy kötelező erejű vállalati szabályok alapján kerülhet sor.',
    ['MENTIONED ADEQUACY', 'MENTIONED BCR'],
  ],
  ['További információ az általános adatvédelmi kikötésekről a Bizottság honlapján.', ['MENTIONED SCC']],
  ['Ön jogosult az általános adatvédelmi kikötések másolatát megkapni.', ['MENTIONED SCC']],

  ['A vásárlás során az Általános Szerződési Feltételek (ÁSZF) irányadók.', []],
  ['A megrendelésre az általános szerződési feltételek vonatkoznak.', []],
  ['Megfelelő garanciákat nyújtunk az adatok védelmére.', []],
  ['A személyes adatok megfelelő szintű biztonságát garantáljuk.', []],
  ['A hajó biztonságos kikötőbe ért.', []],
  ['Kifejezett hozzájárulásával hírlevelet küldünk.', []],
  ['Adatfeldolgozói szerződést kötöttünk a tárhelyszolgáltatóval.', []],
  ['Túráink biztonságos kikötőkből indulnak, adatlapot a parton adunk.', []],
];
