// Pages that say "not found" though their status says that all is well.

import type { Glance } from './glance.ts';

const ANYWHERE = [
  'page not found',
  'page was not found',
  'page could not be found',
  "page can't be found",
  "page doesn't exist",
  'page does not exist',
  'page you requested was not found',
  "can't find that page",
  "couldn't find that page",
  "can't find the page",
  "couldn't find the page",
  '404 not found',
  'error 404',
  '404 error',
  'oldal nem található',
  'az oldal nem létezik',
  'az oldal nem elérhető',
  'nincs ilyen oldal',
  '404-es hiba',
  'seite nicht gefunden',
  'seite wurde nicht gefunden',
  'seite konnte nicht gefunden werden',
  'seite existiert nicht',
  'page introuvable',
  'page non trouvée',
  "page n'existe pas",
  "page demandée n'existe pas",
  'erreur 404',
];
const ALONE = new Set(['404', 'not found', 'nem található', 'nicht gefunden', 'introuvable']);

/** How many words the menus and suggestions around such a sentence may have: where one of title and heading says it, and where both do. */
const MOST_WORDS = { one: 150, both: 600 };

/** Whether a document only says that there is no such page. */
export function isNotFoundPage({ title, headings, words }: Glance): boolean {
  const saying = [title, headings].filter(saysNotFound).length;
  return (saying === 1 && words <= MOST_WORDS.one) || (saying === 2 && words <= MOST_WORDS.both);
}

function saysNotFound(text: string): boolean {
  const parts = text.split(/[|–—·:-]/).map((part) => part.replace(/[.!]+$/, '').trim());
  return ANYWHERE.some((sentence) => text.includes(sentence)) || parts.some((part) => ALONE.has(part));
}
