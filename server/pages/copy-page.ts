// The page behind the link in mails to those who asked for courtesy copies: what they asked for, and a button for each thing they can
// do about it. It holds no script and loads nothing; a keyboard is enough.

import { createHash } from 'node:crypto';
import { countryInWords } from '../../schema/law/sentences.ts';
import { inLanguage, type Statement } from '../../schema/words/statement.ts';
import { isCountryCode } from '../../schema/words/territory.ts';
import type { CopyState, ShownCopy } from '../deliveries/answer-copy.ts';
import { escaped } from '../deliveries/mail/safe-text.ts';

const STYLE = `body{margin:0;padding:2rem 1rem;background:#fff;color:#1a1a1a;font:1rem/1.5 Arial,Helvetica,sans-serif}
main{max-width:40rem;margin:0 auto}
h1{font-size:1.4rem;line-height:1.3}
button{font:inherit;padding:.6rem 1.2rem;margin:0 .8rem .8rem 0;border:2px solid #0b57d0;border-radius:.3rem;background:#fff;color:#0b57d0;cursor:pointer}
button.first{background:#0b57d0;color:#fff}
button:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}`;

/** What browsers may do with the page: show it with its own style, and send its form back here. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

const HEADINGS: Readonly<Record<CopyState, Statement>> = {
  WAITING: { en: 'Do you want copies?', hu: 'Kér másolatot?' },
  CONFIRMED: { en: 'You get copies', hu: 'Ön másolatot kap' },
  ENDED: { en: 'No copies are sent to you', hu: 'Önnek nem küldünk másolatot' },
};

const CONFIRM: Statement = { en: 'Yes, send me copies', hu: 'Igen, kérek másolatot' };
const END: Statement = { en: 'End these copies', hu: 'A másolatok lemondása' };
const FORGET: Statement = { en: 'No, forget my address', hu: 'Nem, töröljék a címemet' };

/** The page, in the language of the subscription. */
export function copyPage({ state, copy, list }: ShownCopy): string {
  const say = (statement: Statement): string => inLanguage(statement, copy.language);
  const button = (action: 'confirm' | 'end', label: Statement, first: boolean) =>
    `<button type="submit" name="action" value="${action}"${first ? ' class="first"' : ''}>${escaped(say(label))}</button>`;
  const buttons: Readonly<Record<CopyState, readonly string[]>> = {
    WAITING: [button('confirm', CONFIRM, true), button('end', FORGET, false)],
    CONFIRMED: [button('end', END, true)],
    ENDED: [],
  };
  const paragraphs = state === 'ENDED' ? [ENDED] : [wanted(list.title, state), ...filters(copy)];
  const form = buttons[state].length === 0 ? '' : `<form method="post">\n${buttons[state].join('\n')}\n</form>\n`;
  return htmlPage(
    say({ en: 'en', hu: 'hu' }),
    say(HEADINGS[state]),
    `${paragraphs.map((paragraph) => `<p>${escaped(say(paragraph))}</p>`).join('\n')}\n${form}`,
  );
}

/** The page of a link that leads nowhere, in both languages: whose it would be is not known. */
export function noCopyPage(): string {
  return htmlPage(
    'en',
    'This link leads nowhere',
    '<p>It was cut off on its way, or it was not made here. Open it from the mail again.</p>\n<p lang="hu">Ez a hivatkozás csonka, vagy nem innen származik. Nyissa meg újra a levélből.</p>\n',
  );
}

const ENDED: Statement = {
  en: 'Your address has been forgotten. Nothing more is sent to it.',
  hu: 'A címét töröltük, több levelet nem küldünk rá.',
};

function wanted(title: string, state: CopyState): Statement {
  const waiting = state === 'WAITING';
  return {
    en: `${waiting ? 'Somebody asked for copies' : 'You asked for copies'} of the notices of the list “${title}”. They are a courtesy: no rights follow from them.`,
    hu: `${waiting ? 'Valaki másolatot kért' : 'Ön másolatot kért'} a következő lista értesítéseiről: „${title}”. A másolat udvariasság: jogok nem fakadnak belőle.`,
  };
}

function filters({ countries, dataCategories }: ShownCopy['copy']): readonly Statement[] {
  const named = countries.map((code) => (isCountryCode(code) ? countryInWords(code) : { en: code, hu: code }));
  const only: Statement[] = [];
  if (named.length > 0)
    only.push({
      en: `Only changes that concern: ${named.map(({ en }) => en).join(', ')}.`,
      hu: `Csak az ezeket érintő változásokról: ${named.map(({ hu }) => hu).join(', ')}.`,
    });
  if (dataCategories.length > 0)
    only.push({
      en: `Only changes that concern these data: ${dataCategories.join(', ')}.`,
      hu: `Csak az ezeket az adatokat érintő változásokról: ${dataCategories.join(', ')}.`,
    });
  return only;
}

function htmlPage(language: string, heading: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${escaped(heading)} – Onward</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
${body}</main>
</body>
</html>
`;
}
