// Texts in which facts about natural persons stand as digests: which digests they hold, and the texts in clear.

import { article, withArticle } from '../list/hungarian.ts';

const DIGEST = /personal:sha256:([0-9a-f]{64})/g;
/** The digest, and the Hungarian article before it, which depends on what is behind the digest. */
const WITH_ARTICLE = /(?:\b(az?|Az?) )?personal:sha256:([0-9a-f]{64})/g;

/** What stands where a fact has been forgotten. */
export const ERASED = '(erased)';

/** The digests in a text, each once. */
export function digestsIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(DIGEST), ([, digest = '']) => digest))];
}

/** The text in clear; `(erased)` where `valueOf` knows nothing any more. */
export function openText(text: string, valueOf: (digest: string) => string | null | undefined): string {
  return text.replaceAll(WITH_ARTICLE, (_whole, before: string | undefined, digest: string) => {
    const value = valueOf(digest) ?? ERASED;
    if (before === undefined) return value;
    return before.startsWith('A') ? withArticle(value) : `${article(value)} ${value}`;
  });
}

/** The same for every text in plain data, however deep. */
export function openTexts<Data>(data: Data, valueOf: (digest: string) => string | null | undefined): Data {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => (typeof value === 'string' ? openText(value, valueOf) : value));
}
