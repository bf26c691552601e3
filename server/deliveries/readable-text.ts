// What strangers answer, as text that can be stored, printed and shown: whatever they sent, it is well-formed and holds no control characters.

const REPLACEMENT = '\uFFFD';

/** All control characters but line feeds and tabs, and those that turn the direction of writing: they make a text look like another. */
const UNREADABLE = /[^\P{Cc}\n\t]|\p{Bidi_Control}/gu;

/** The text with what must not be in it replaced by U+FFFD. */
export function readable(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(UNREADABLE, REPLACEMENT);
}

/** Bytes as text, read as UTF-8. A character that was cut off at the end is left out. */
export function readableBytes(bytes: Uint8Array): string {
  return readable(new TextDecoder().decode(bytes, { stream: true }));
}

/** What went wrong, in one line. */
export function inWords(error: unknown): string {
  const parts = error instanceof AggregateError && error.message === '' ? error.errors.map(messageOf) : [messageOf(error)];
  const line = readable([...new Set(parts)].join('; '))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 500 ? `${line.slice(0, 499).toWellFormed()}…` : line;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : error.message;
}
