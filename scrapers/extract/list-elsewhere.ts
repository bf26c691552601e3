// A document that promises a list and sends its reader elsewhere for it: "The list of Sub-processors can be found here."

import type { ListElsewhere } from '../observation.ts';
import type { Block } from '../read/page.ts';
import type { Surroundings } from './context.ts';
import { quoted } from './quotation.ts';
import { plain, speaksOfRecipients } from './words.ts';

const list =
  /\b(?:list|overview|register|page|website|names|identity|lista\w*|jegyzek\w*|felsorolas\w*|liste|ubersicht|verzeichnis|aufstellung|registre)\b/;
const elsewhere =
  /\b(?:here|available (?:at|on|upon|from)|can be found|is located|is published|see (?:our|the)|at the following|listed (?:at|on|in|here)|set out at|maintained at|request|itt|elerheto|megtalalhato|megtekintheto|talalhato|hier|abrufbar|einsehbar|finden sie|zu finden|unter|ici|disponible|consulter|consultable|accessible)\b/;

/** A block of more is no paragraph: so much of it is read. */
const BLOCK_MOST = 20_000;

/** The first such sentence; null when the document has none. */
export function listElsewhereIn(blocks: readonly Block[], surroundings: readonly Surroundings[]): ListElsewhere | null {
  for (const [at, block] of blocks.entries()) {
    if (block.chrome !== null || block.kind === 'TABLE' || block.kind === 'HEADING') continue;
    const begin = block.text.slice(0, BLOCK_MOST);
    if (!speaksOfRecipients(begin)) continue;
    const sentence = begin.split(/(?<=[.!?])\s+(?=\p{Lu})/u).find((one) => {
      const text = plain(one);
      return one.length < 500 && speaksOfRecipients(one) && list.test(text) && elsewhere.test(text);
    });
    if (sentence === undefined) continue;
    const link = block.links.find(({ text, url }) => sentence.includes(text) && !url.startsWith('mailto:') && !url.startsWith('#'));
    const headings = surroundings[at]?.headings ?? [];
    return {
      url: link?.url ?? null,
      evidence: { quotation: quoted(sentence), at: headings.at(-1) ?? null, offset: block.offset + block.text.indexOf(sentence) },
    };
  }
  return null;
}
