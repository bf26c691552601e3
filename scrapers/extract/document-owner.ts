// Whose document it is: the company that publishes it is named in it like any other, and is no recipient of its own.

import { foldedKey } from '../normalise/fold.ts';
import type { Page } from '../read/page.ts';
import type { Surroundings } from './context.ts';
import generic from './generic-words.json' with { type: 'json' };
import { namesInProse } from './names-in-prose.ts';
import { standingOf } from './prose-standing.ts';
import { plain } from './words.ts';

const BLOCK_MOST = 3_000;
const NAMES_MOST = 400;
const WORD_FEWEST = 4;
/** Words that end a letter: whoever signs it is named in the lines below. */
const farewell =
  /^(?:cordialement|bien (?:cordialement|a vous)|salutations|udvozlettel|tisztelettel|mit freundlichen grussen|freundliche grusse|viele grusse|(?:kind|best|warm) regards|regards|yours (?:sincerely|faithfully|truly)|sincerely)[\s,.:!]*$/;
const [SIGNATURE, LINE_MOST] = [6, 160];
const genericWords: ReadonlySet<string> = new Set(generic);

/** The headings under which documents tell who speaks, and whom to complain to. */
export const ownData =
  /controller(?!s)|^(?:[ivx\d]+[.)]\s*)?(?:the )?service provider$|szolgaltato adatai|a szolgaltato$|who we are|about us|^us$|imprint|complaint|authority|remed|\badatkezelo(?!k)|jogorvoslat|panasz|hatosag|felugyelet|impresszum|ceginformacio|verantwortlich|wer wir sind|impressum|aufsichtsbehorde|beschwerde|responsable du traitement|qui sommes|mentions legales|reclamation|autorite|tisztviselo|data protection officer|datenschutzbeauftragt/;

interface Owner {
  /** What it is called in its own document. */
  readonly own: ReadonlySet<string>;
  /** The words of the document's title and of its first heading. */
  readonly words: ReadonlySet<string>;
}

const owners = new WeakMap<Page, Owner>();

/**
 * Tells whether a name is that of whoever speaks in the document; `isListed`: among recipients, where others of its group may stand. The
 * document is looked through when the first name is asked about.
 */
export function ownerOf(page: Page, surroundings: readonly Surroundings[]): (name: string, isListed: boolean) => boolean {
  return (name, isListed) => {
    const owner = owners.get(page) ?? ownerIn(page, surroundings);
    owners.set(page, owner);
    const isDistinct = (word: string): boolean => word.length >= WORD_FEWEST && owner.words.has(word) && !genericWords.has(word);
    return owner.own.has(foldedKey(name)) || (!isListed && isDistinct(foldedKey(/^[^\s,]+/u.exec(name)?.[0] ?? '')));
  };
}

function ownerIn({ blocks, title }: Page, surroundings: readonly Surroundings[]): Owner {
  const head = blocks.find((block) => block.kind === 'HEADING' && block.level === 1 && block.chrome === null);
  const words = new Set(`${title ?? ''} ${head?.text ?? ''}`.split(/[^\p{L}\p{N}&]+/u).map(foldedKey));
  const own = new Set<string>();
  let names = 0;
  let signed = 0;
  for (const [at, block] of blocks.entries()) {
    if (names > NAMES_MOST) break;
    if (block.kind === 'TABLE' || block.text.length > BLOCK_MOST) continue;
    const heading = surroundings[at]?.headings.at(-1);
    signed = farewell.test(plain(block.text.slice(0, 60))) ? SIGNATURE : signed - 1;
    const isOwn =
      (signed > 0 && block.text.length < LINE_MOST) ||
      block.chrome === 'FOOTER' ||
      block.chrome === 'NAVIGATION' ||
      (heading !== undefined && ownData.test(plain(heading)));
    if (block.chrome !== null && !isOwn) continue;
    for (const name of namesInProse(block.text)) {
      names += 1;
      if (isOwn || standingOf(block.text, name) === 'SPEAKER') own.add(foldedKey(name.name));
    }
  }
  return { own, words };
}
