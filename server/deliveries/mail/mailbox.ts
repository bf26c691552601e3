// A mailbox as people write it: `Onward <notices@example.com>`, or the address alone.

import { domainToASCII } from 'node:url';

/** An address with the name that mail programs show beside it. */
export interface Mailbox {
  readonly name: string | null;
  readonly address: string;
}

const WRITTEN = /^(?:(?<name>"[^"]*"\s*|[^"<>@,;]*)<(?<inner>[^<>]*)>|(?<bare>[^<>]*))$/u;
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u;
const CONTROL = /\p{Cc}/u;

/** Reads one mailbox; null when the text is none, or several. */
export function parseMailbox(text: string): Mailbox | null {
  if (CONTROL.test(text)) return null;
  const { name = '', inner, bare } = WRITTEN.exec(text.trim())?.groups ?? {};
  const address = (inner ?? bare ?? '').trim();
  if (!ADDRESS.test(address) || domainOf({ address }) === '') return null;
  return { name: name.trim().replaceAll('"', '').trim() || null, address };
}

/** The domain of the address, as headers may hold it: in ASCII. Empty when there is no such domain. */
export function domainOf({ address }: Pick<Mailbox, 'address'>): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1));
}
