// E-mail and web addresses as texts write them.

const email = /[^\s<>()[\],;:]{1,80}@[^\s<>()[\],;:]{1,120}\.[a-z]{2,20}/i;
const webAddress = /^(?:https?:\/\/)?(?:[a-z0-9](?:[a-z0-9-]{0,62})\.)+[a-z]{2,20}(?:\/\S{0,1000})?$/i;
const LONGEST = 2_000;

/** The first e-mail address in a text; null when it has none. */
export function emailIn(text: string): string | null {
  return text.includes('@') ? (email.exec(text.slice(0, LONGEST))?.[0] ?? null) : null;
}

/** Whether the text is a web address and nothing else, with or without its scheme. */
export function isWebAddress(text: string): boolean {
  return text.length <= LONGEST && webAddress.test(text);
}
