// E-mail addresses that a page hides from harvesters, written as a reader takes them.

/** What stands for `@`: in brackets of any kind, or between spaces in capitals or in Hungarian. */
const AT = /\s{0,3}[[({<]\s{0,3}(?:at|kukac|ät|arobase|klammeraffe|@)\s{0,3}[\])}>]\s{0,3}|\s(?:AT|kukac)\s/gi;
const MAY_HIDE = /[[({<]|\sAT\s|kukac/i;
const DOT = /^\s{0,3}[[({<]\s{0,3}(?:dot|pont|punkt|point|\.)\s{0,3}[\])}>]\s{0,3}|^\s(?:DOT|pont)\s|^\./i;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?/u;
const LOCAL_PART = /[\p{L}\p{N}](?:[\p{L}\p{N}._+-]{0,62}[\p{L}\p{N}])?$/u;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;

/** The domain at the beginning of a text, and how long its hidden spelling is; null when none with a dot begins there. */
function domainAtStart(text: string): { readonly domain: string; readonly length: number; readonly spelledOut: boolean } | null {
  let domain = LABEL.exec(text)?.[0];
  if (domain === undefined) return null;
  let length = domain.length;
  let dots = 0;
  let spelledOut = false;
  while (dots < 8) {
    const dot = DOT.exec(text.slice(length, length + 16))?.[0];
    const label = dot === undefined ? undefined : LABEL.exec(text.slice(length + dot.length, length + dot.length + 64))?.[0];
    if (dot === undefined || label === undefined) break;
    if (dot !== '.') spelledOut = true;
    domain += `.${label}`;
    length += dot.length + label.length;
    dots += 1;
  }
  return dots === 0 ? null : { domain, length, spelledOut };
}

/**
 * The text with obfuscated e-mail addresses mended: `info [at] example [dot] hu`, `info(kukac)example.hu`, `info AT example DOT com`.
 * Words stay words: `we met at example.com` has neither brackets nor capitals. Mending twice is mending once.
 */
export function mendEmails(text: string): string {
  if (!MAY_HIDE.test(text)) return text;
  let mended = '';
  let done = 0;
  for (const found of text.matchAll(AT)) {
    const before = text.slice(Math.max(done, found.index - LONGEST_LOCAL_PART), found.index);
    const local = LOCAL_PART.exec(before)?.[0];
    const after = found.index + found[0].length;
    const target = domainAtStart(text.slice(after, after + LONGEST_DOMAIN));
    const isBracketed = /[[({<]/.test(found[0]);
    const isMeant = isBracketed || (target?.spelledOut === true && !/\sat\s/.test(found[0])) || /kukac/i.test(found[0]);
    const isDomain = local !== undefined && before.at(-local.length - 1) === '@';
    if (local === undefined || isDomain || target === null || !isMeant) continue;
    mended += `${text.slice(done, found.index - local.length)}${local}@${target.domain}`;
    done = after + target.length;
  }
  return done === 0 ? text : mended + text.slice(done);
}
