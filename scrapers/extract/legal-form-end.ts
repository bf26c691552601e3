// Where the legal form ends that closes the first name of a text.

import { legalFormAt } from '../normalise/legal-form.ts';

const LONGEST = 240;
const divided = /[,;:(–—|·]|\s-\s/u;
const cut = /[,;:(–—|·]|\s-\s|$/gu;

/** The offset behind the form, with those that follow it at once (`S.à r.l. et Cie, S.C.A.`); null where the text has none. */
export function legalFormEnd(text: string): number | null {
  const begin = text.slice(0, LONGEST);
  const whole = legalFormAt(begin);
  if (whole === null || !divided.test(begin)) return whole?.until ?? null;
  let until: number | null = null;
  for (const { index } of begin.matchAll(cut)) {
    if (index === 0) continue;
    const form = index === begin.length ? whole : legalFormAt(begin.slice(0, index));
    if (form === null) continue;
    if (until !== null && (form.from > until + 2 || form.until <= until)) return until;
    until = form.until;
  }
  return until;
}
