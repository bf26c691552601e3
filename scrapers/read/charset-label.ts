// What a document says its character encoding and its language are: byte order mark, meta elements, XML declaration.

/** Browsers look at 1,024 bytes; real pages put comments and styles before the label. */
const HEAD_BYTES = 4_096;
const LONGEST_TAG = 1_024;

/** The encoding that a label means, as browsers read labels: `latin1` is windows-1252. Null: there is none of that name. */
export function encodingOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The encoding of a byte order mark, and how long the mark is. */
export function markOf(bytes: Uint8Array): { readonly encoding: string; readonly length: number } | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** What the head of an HTML or XML document says of it. */
export interface HeadLabels {
  readonly encoding: string | null;
  /** In small letters, without the region: `hu`. */
  readonly language: string | null;
}

/** Reads the head of a document in any encoding that holds ASCII. A label inside a comment is none. */
export function labelsIn(bytes: Uint8Array): HeadLabels {
  const head = withoutComments(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1'));
  let encoding: string | null = null;
  let language: string | null = null;
  for (const tag of tagsIn(head)) {
    const isHtml = /^html/i.test(tag);
    if (!isHtml) encoding ??= labelIn(tag);
    if (isHtml) language ??= languageIn(/\blang=["']?([a-z]{2,3})\b/i, tag);
    if (/^meta/i.test(tag) && /content-language/i.test(tag)) language ??= languageIn(/\bcontent=["']?([a-z]{2,3})\b/i, tag);
  }
  return { encoding, language };
}

function withoutComments(head: string): string {
  let kept = '';
  for (let from = 0; ;) {
    const start = head.indexOf('<!--', from);
    kept += head.slice(from, start === -1 ? undefined : start);
    const end = start === -1 ? -1 : head.indexOf('-->', start);
    if (end === -1) return kept;
    from = end + 3;
  }
}

const telling = /<(?:meta|html|\?xml)\b/gi;

/** The tags that may tell something, without their brackets. */
function* tagsIn(head: string): Generator<string> {
  for (const { index } of head.matchAll(telling)) {
    const end = head.indexOf('>', index);
    if (end !== -1 && end - index <= LONGEST_TAG) yield head.slice(index + 1, end);
  }
}

/** WHATWG, "prescan": UTF-16 cannot be meant, since the label itself was read as ASCII. */
function labelIn(tag: string): string | null {
  const [, label = null] = /(?:charset|encoding)[\s]*=[\s"']*([\w:.+-]+)/i.exec(tag) ?? [];
  const encoding = encodingOf(label);
  return encoding?.startsWith('utf-16') === true ? 'utf-8' : encoding;
}

function languageIn(pattern: RegExp, tag: string): string | null {
  return pattern.exec(tag)?.[1]?.toLowerCase() ?? null;
}
