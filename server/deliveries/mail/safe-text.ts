// Strangers' words made harmless: no line breaks where a line is meant, nothing invisible that turns text around, no markup.

const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** What reverses or hides text: the bidirectional controls, the zero-width space, the word joiner and the byte order mark. */
const INVISIBLE = /[\p{Bidi_Control}\u200B\u2060\uFEFF]/gu;

/** The text on one line, as a header, a list item or a cell takes it. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(BREAKS, ' ').trim();
}

/** The lines of a text that may have several, each made harmless. */
export function safeLines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(oneLine);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text on one line, to stand in HTML or in an attribute's double quotes. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
