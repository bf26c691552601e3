// What is sent for a page in a round: the page itself, perhaps in hostile wrapping, or what stands in its place.

import { gzipSync } from 'node:zlib';
import type { Content } from './content.ts';
import type { Sent } from './encodings.ts';
import type { HostileWrap } from './failures.ts';
import type { Round } from './plan.ts';
import { sentPage } from './shapes.ts';
import { WORDS } from './words.ts';

/** The page of a round, as it is sent when it is to be had. */
export function pageIn({ content, look, wrap }: Round): Sent {
  const sent = sentPage(content, look);
  return wrap === null || wrap === 'a slow answer' ? sent : { ...sent, bytes: wrapped(sent.bytes, wrap) };
}

/** What stands before the page's own markup. Nothing of it has a letter outside of ASCII, so that it fits every encoding. */
const WRAPS: Readonly<Record<Exclude<HostileWrap, 'a slow answer'>, () => readonly [before: string, markup: string]>> = {
  'entity bomb': () => {
    const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`);
    return ['<html', `<!DOCTYPE bomb [<!ENTITY l0 "lol">${levels.join('')}]>`];
  },
  '10,000 nested tags': () => ['<header', '<div>'.repeat(10_000)],
  '20,000 tags': () => ['<header', '<div></div>'.repeat(10_000)],
  'comments of 4 MB': () => ['<header', `<!-- ${'x '.repeat(500)} -->`.repeat(4_000)],
  'attributes of 2 MB': () => {
    const attributes = Array.from({ length: 60_000 }, (_, number) => `data-attribute-${number}="${number % 10}"`);
    return ['<header', `<div ${attributes.join(' ')}></div>`];
  },
  'unclosed tags': () => ['<header', '<b><i><span>'.repeat(60)],
  'a script of 3 MB': () => ['</body>', `<script>var x=[${'1234567890,'.repeat(270_000)}0]</script>`],
};

function wrapped(bytes: Uint8Array, wrap: keyof typeof WRAPS): Uint8Array {
  const page = Buffer.from(bytes);
  const [before, markup] = WRAPS[wrap]();
  const at = page.indexOf(before);
  return Buffer.concat([page.subarray(0, at), Buffer.from(markup), page.subarray(at)]);
}

const html = (title: string, body: string): Buffer =>
  Buffer.from(`<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`);

const GARBAGE = Buffer.from(`<p>${'lorem <b>ipsum</i> &amp dolor <td>sit <div '.repeat(95_000)}`);
const TOO_LARGE = Buffer.from('<p>word</p>'.repeat(500_000));
/** A few kilobytes that become 64 megabytes. */
export const GZIP_BOMB = gzipSync(Buffer.alloc(64_000_000, 'word '));

/** Bodies that come with 200 and are no document of anybody. */
export const INSTEAD = {
  captcha: ({ language }: Content) => html('Just a moment...', `<h1>${WORDS[language].captcha}</h1><div class="g-recaptcha"></div>`),
  empty: () => Buffer.alloc(0),
  'an empty shell': () => html('', '<div id="root"></div><script src="/app.js"></script>'),
  'soft 404': ({ language }: Content) =>
    html(WORDS[language].notFound, `<h1>${WORDS[language].notFound}</h1><p>${WORDS[language].menu.join(' ')}</p>`),
  'a picture': () => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(5_000, 7)]),
  shrunken: ({ owner, language }: Content) => html(owner, `<h1>${owner}</h1><p>${WORDS[language].lead}</p>`),
  'garbage of 4 MB': () => GARBAGE,
  '20,000 nested tags': ({ owner, language }: Content) => html(owner, `${'<div>'.repeat(20_000)}<p>${WORDS[language].lead}</p>`),
  '210,000 tags': ({ owner, language }: Content) => html(owner, `${'<div></div>'.repeat(105_000)}<p>${WORDS[language].lead}</p>`),
  'too large': () => TOO_LARGE,
} as const satisfies Readonly<Record<string, (content: Content) => Uint8Array>>;
