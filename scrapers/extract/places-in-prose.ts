// Where recipients are, when only a sentence elsewhere on the page says so: "It runs on Acme and Beta, in data centres in Switzerland."

import { placesIn } from '../normalise/places.ts';
import type { Block } from '../read/page.ts';
import type { EntryDraft } from './entry-draft.ts';
import { saidOf } from './said-of.ts';

const located =
  /\b(?:located|based|situated|hosted|data ?cent(?:er|re)s?|servers?|stored|rechenzentr(?:um|en)|gehostet|gespeichert|serverstandort|adatközpont\w*|szerver\w*|található\w*|tárol\w*|hébergée?s?|centres? de données|serveurs?)\b/iu;
const BLOCK_MOST = 1_500;
const NAME_FEWEST = 3;

/** Says of each recipient without a place what the first such sentence that names it says. */
export function sayPlacesInProse(entries: readonly EntryDraft[], blocks: readonly Block[]): void {
  const open = new Set(entries.filter((entry) => entry.name.length >= NAME_FEWEST && isWithoutPlace(entry)));
  if (open.size === 0) return;
  for (const block of blocks) {
    if (block.chrome !== null || block.kind !== 'PARAGRAPH' || block.text.length >= BLOCK_MOST || !located.test(block.text)) continue;
    for (const sentence of block.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      if (!located.test(sentence) || placesIn(sentence).countries.length !== 1) continue;
      for (const entry of open) {
        if (!names(sentence, entry.name)) continue;
        entry.say('location', sentence);
        open.delete(entry);
      }
    }
  }
}

function isWithoutPlace(entry: EntryDraft): boolean {
  const said = saidOf(entry);
  return said.location === undefined && said.address === undefined && said.seat === undefined;
}

/** Whether the text has the name as a word of its own. */
function names(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at !== -1 && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + name.length] ?? ' ');
}
