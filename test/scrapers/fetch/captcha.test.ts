// Challenges and "not found" pages are told from pages, and pages that only speak of such things are pages.

import { describe, expect, test } from 'vitest';
import { isCaptchaPage } from '../../../scrapers/fetch/captcha.ts';
import { glanceAtMarkup } from '../../../scrapers/fetch/glance.ts';
import { isNotFoundPage } from '../../../scrapers/fetch/not-found-page.ts';
import { millisecondsSince } from '../thread-time.ts';

const isCaptcha = (markup: string): boolean => isCaptchaPage(glanceAtMarkup(markup), markup);
const isNotFound = (markup: string): boolean => isNotFoundPage(glanceAtMarkup(markup));
const words = (count: number): string => `<p>${'privacy notice of a company '.repeat(count / 5)}</p>`;

describe('a challenge', () => {
  test.each([
    ['by title', '<title>Just a moment...</title><body>Please wait'],
    ['by title, in capitals', '<title>ACCESS DENIED</title><body>Reference 18.2f'],
    ['by heading', '<title>example.com</title><h1>Access&nbsp;denied</h1><p>You do not have access.'],
    ['by what it asks', '<title>example.com</title><h1>example.com</h1><p>Verify you are human by completing the action below.'],
    ['by what it says without scripts', '<title>x</title><noscript>Enable JavaScript and cookies to continue</noscript>'],
    ['by its script', '<title>x</title><p>Loading<script>window._cf_chl_opt={}</script>'],
    ['by its frame', '<html><body><iframe src="https://geo.captcha-delivery.com/captcha/?x"></iframe>'],
    ['by its widget, with nothing else', '<title>One more step</title><form><div class="g-recaptcha" data-sitekey="x"></div></form>'],
    ['in Hungarian', '<title>Biztonsági ellenőrzés</title><p>Egy pillanat'],
    ['in Hungarian, by its words', '<title>pelda.hu</title><p>Kérjük, jelölje be: nem vagyok robot'],
    ['in German', '<title>beispiel.de</title><p>Bitte bestätigen Sie, dass Sie ein Mensch sind.'],
    ['in French', '<title>exemple.fr</title><p>Vérifiez que vous êtes humain'],
  ])('%s', (_, markup) => {
    expect(isCaptcha(markup)).toBe(true);
  });

  test.each([
    ['a long page with a form that has such a widget', `<title>Contact</title>${words(300)}<div class="g-recaptcha"></div>`],
    [
      'a short page whose site has one everywhere',
      `<title>Sub-processors</title>${words(60)}<script src="https://www.google.com/recaptcha/api.js"></script>`,
    ],
    [
      'a page that lists one',
      `<title>Sub-processors</title>${words(60)}<table><tr><td>hCaptcha<td>bot protection<td>United States</table>`,
    ],
    ['a long page that explains them', `<title>Privacy</title>${words(400)}<p>We ask you to verify you are human with a captcha.`],
    [
      'a short list about security',
      '<title>Security checklist</title><h1>Security checklist</h1><p>Access, audits, incident IDs, days until szeptember-e.',
    ],
    ['an ordinary page', `<title>Adatkezelési tájékoztató</title>${words(200)}`],
  ])('is not %s', (_, markup) => {
    expect(isCaptcha(markup)).toBe(false);
  });
});

describe('a page that only says "not found"', () => {
  test.each([
    ['in its title', '<title>404 Not Found</title><center>nginx</center>'],
    ['in its title, with the site', `<title>Page not found – Example</title>${words(100)}`],
    ['in its heading', '<title>Example</title><h1>Sorry, this page doesn’t exist.</h1>'],
    ['as a number', '<title>404</title><h1>Oops</h1>'],
    ['among menus of many words', `<title>Page not found | Example</title><nav>${words(400)}</nav><h1>404: Page not found</h1>`],
    ['in Hungarian', '<title>Az oldal nem található</title>'],
    ['in German', '<title>Seite nicht gefunden | Beispiel</title>'],
    ['in French', '<title>Page introuvable</title>'],
  ])('%s', (_, markup) => {
    expect(isNotFound(markup)).toBe(true);
  });

  test.each([
    ['a long page with such a title', `<title>Page not found: how we log errors</title>${words(700)}`],
    ['a list with a number in its title', '<title>Sub-processors 404 GmbH</title><h1>Sub-processors</h1>'],
    ['an address in a street', '<title>Contact</title><h1>404 Main Street</h1>'],
  ])('is not %s', (_, markup) => {
    expect(isNotFound(markup)).toBe(false);
  });
});

test.each([
  ['end tags without beginnings', '<a></b>'],
  ['tags that never end', '<div '],
  ['beginnings of comments', '<!-- <!'],
  ['letters apart', '<b>!</b>'],
  ['scripts', '<script>x</script>'],
])('5 MB of %s are glanced at in less than a second', (_, piece) => {
  const markup = piece.repeat(5_000_000 / piece.length);
  const begun = process.threadCpuUsage();
  glanceAtMarkup(markup);
  expect(millisecondsSince(begun)).toBeLessThan(1_000);
});
