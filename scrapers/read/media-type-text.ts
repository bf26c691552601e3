// What text looks like: a whole HTML document, elements without one, Markdown, JSON.

const MOST_JSON_BYTES = 5_000_000;
/** No document for readers is nested so deep; parsing one that is takes seconds. */
const DEEPEST = 1_000;
const BLOCK_TAG = /<(?:p|div|table|tr|td|th|li|ul|ol|dl|dt|dd|h[1-6]|section|article|main|body|head|title)[\s>]/gi;

/** Whether text begins as an HTML document does, after comments and an XML declaration. */
export function isWholeHtml(start: string): boolean {
  let rest = start.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : null;
    if (end === null) break;
    const at = rest.indexOf(end);
    if (at === -1) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(rest);
}

/** How many elements of a page's body there are in a text, up to a thousand. */
export function blockTagsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(BLOCK_TAG)) {
    count += 1;
    if (count >= 1_000) break;
  }
  return count;
}

/** Whether text is written in Markdown: a head of properties or the rule of a table, or two other signs of it. */
export function isMarkdownText(start: string): boolean {
  const lines = start.split(/\r\n|\r|\n/);
  if (hasProperties(lines)) return true;
  const signs = { headings: 0, rules: 0, fences: 0, items: 0, links: 0, strong: 0 };
  for (const line of lines) {
    if (/^#{1,6} \S/.test(line)) signs.headings += 1;
    else if (isTableRule(line)) signs.rules += 1;
    else if (line.startsWith('```')) signs.fences += 1;
    else if (/^ {0,3}[-*+] \S/.test(line)) signs.items += 1;
    if (/\]\((?:https?:\/\/|\/|#|mailto:|\.)/.test(line)) signs.links += 1;
    if (/\*\*[^\s*]/.test(line)) signs.strong += 1;
  }
  if (signs.rules > 0 || signs.headings > 1) return true;
  const kinds = [signs.headings, signs.fences, signs.links, signs.strong].filter((count) => count > 0).length;
  return kinds > 1 || (kinds === 1 && signs.items > 1);
}

/** Whether bytes are a JSON object or array. */
export function isJsonText(bytes: Uint8Array): boolean {
  if (bytes.length > MOST_JSON_BYTES) return false;
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*[[{]/.test(text.slice(0, 1_000)) || !/[\]}]\s*$/.test(text.slice(-1_000))) return false;
  if (isDeep(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether brackets are nested too deep; those inside strings count too, which come in pairs as a rule. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return depth > DEEPEST;
}

/** `---`, lines of `name: value`, `---`. */
function hasProperties([first = '', second = '', ...rest]: readonly string[]): boolean {
  return (
    first.replace('\ufeff', '').trimEnd() === '---' &&
    /^[\w-]{1,50}:/.test(second) &&
    rest.slice(0, 200).some((line) => line.trimEnd() === '---')
  );
}

/** `| --- | :-: |`: nothing but dashes, bars, colons and space, with three dashes and a bar among them. */
function isTableRule(line: string): boolean {
  return line.length < 500 && /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('--');
}
