// Pages that stand in front of a page, to tell people from programs. Taken for the document, they would look as if all had been removed.
// The markers are data: what such pages are known by, whoever makes them.

import type { Glance } from './glance.ts';

/** Answers with such a header are never the page. */
const HEADERS: readonly [name: string, value: string][] = [
  ['cf-mitigated', 'challenge'],
  ['x-amzn-waf-action', 'challenge'],
  ['x-amzn-waf-action', 'captcha'],
];

/** Markup that only stands on such a page. On pages of many words it is a part of their chrome, or what they write about. */
const MARKUP = [
  '_cf_chl_opt',
  'cf-chl-',
  'id="challenge-form"',
  'challenge-error-text',
  'captcha-delivery.com',
  '_incapsula_resource',
  'px-captcha',
  'awswafcookiedomainlist',
  'gokuprops',
  'sec-if-cpt-container',
  'ddos-guard/js-challenge',
  'sucuri_cloudproxy_js',
  'anubis_challenge',
];

/** A test for people as many real pages hold it beside a form: a sign only where there is hardly anything else. */
const WIDGETS = ['g-recaptcha', 'h-captcha', 'hcaptcha.com', 'recaptcha/api', 'cf-turnstile', 'friendlycaptcha', 'captcha'];

/** What such a page says of itself. */
const SENTENCES = [
  'checking your browser',
  'checking if the site connection is secure',
  'enable javascript and cookies to continue',
  'needs to review the security of your connection',
  'verify you are human',
  'verifying you are human',
  "verify that you're not a robot",
  'verify that you are not a robot',
  'confirm you are human',
  'you are not a robot',
  "you're not a robot",
  "i'm not a robot",
  'complete the security check',
  'unusual traffic from your',
  'pardon our interruption',
  'incapsula incident id',
  'you have been blocked',
  "you don't have permission to access",
  "making sure you're not a bot",
  'ellenőrizzük, hogy ön',
  'nem vagyok robot',
  'nem robot',
  'dass sie ein mensch sind',
  'kein roboter',
  'que vous êtes humain',
  "n'êtes pas un robot",
  'pas un robot',
];

/** What such a page is called: its title or its heading begins so. */
const TITLES = [
  'just a moment',
  'attention required',
  'access denied',
  'access to this page has been denied',
  'are you a robot',
  'are you human',
  'human verification',
  'security check',
  'security verification',
  'bot verification',
  'ddos protection',
  'ddos-guard',
  'one moment, please',
  'please wait...',
  'request unsuccessful',
  'robot check',
  'egy pillanat',
  'hozzáférés megtagadva',
  'biztonsági ellenőrzés',
  'einen moment',
  'nur einen moment',
  'zugriff verweigert',
  'sicherheitsüberprüfung',
  'un instant',
  'accès refusé',
  'vérification de sécurité',
];

/** The pages in question say little. */
const FEW_WORDS = 150;
const HARDLY_ANY_WORDS = 30;

/** Whether the headers of an answer say that it is a challenge, whatever comes with it. */
export function isChallengeByHeader(header: (name: string) => string | null): boolean {
  return HEADERS.some(([name, value]) => header(name)?.toLowerCase().includes(value) === true);
}

/** Whether a document is such a page and not the one that was asked for. `markup` is the document as it came, or as much as is at hand. */
export function isCaptchaPage({ title, headings, text, words }: Glance, markup: string): boolean {
  if (words > FEW_WORDS) return false;
  if ([title, headings].some((name) => isCalledSo(name))) return true;
  if (SENTENCES.some((sentence) => text.includes(sentence))) return true;
  const small = markup.toLowerCase();
  return MARKUP.some((marker) => small.includes(marker)) || (words <= HARDLY_ANY_WORDS && WIDGETS.some((marker) => small.includes(marker)));
}

function isCalledSo(name: string): boolean {
  return TITLES.some((start) => name.startsWith(start) && !/^\p{L}/u.test(name.slice(start.length)));
}
