// E-mail addresses that a page's markup hides from scrapers as hexadecimal digits, each one mixed with the first.

/** The address that the digits hold; null when they hold none. */
export function emailOf(digits: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,200}$/i.test(digits)) return null;
  const bytes = Buffer.from(digits, 'hex');
  const [key = 0] = bytes;
  const address = Buffer.from(bytes.subarray(1).map((byte) => byte ^ key)).toString('utf8');
  return address.includes('@') ? address : null;
}
