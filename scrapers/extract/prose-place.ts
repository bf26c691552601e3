// Where somebody is whom running text names: in brackets, as an address, after "in", or by the nation it says the company is of.

import { countryOfAddress } from '../normalise/address.ts';
import { countryOfPeople } from '../normalise/peoples.ts';
import { placesIn } from '../normalise/places.ts';
import { stateIn } from '../normalise/postal.ts';
import { isPlaceLike } from './name-text.ts';

/** A place as it is said, and whether by an address. */
export interface PlaceSaid {
  readonly text: string;
  readonly isAddress: boolean;
}

const REACH = 220;
/** What may stand between a name and where it is. */
const approach =
  /^[\s,;–—-]*(?:(?:an?|une?|eine?|die|der|das|which|who|that|qui|welche|selbst|also|itself)\s+)*(?:(?:is|are|est|ist|sitzt|sitzen)\s+)?(?:(?:company|firm|société|entreprise|gesellschaft|business|based|located|established|headquartered|registered|situated|installée?s?|basée?s?|établie?s?|située?s?|sise?s?|sitz|ansässig|mit sitz|mit hauptsitz|dont le siège est|whose seat is|székhelye|székhely)\s*:?\s+)*(?:(?:of|in|at|from|near|aus|bei|à|au|aux|en|im|nach)\s+(?:the\s+)?)?/iu;
const inTown =
  /(?<=(?:^|[\s(])(?:in|near|of|at|from|aus|bei|à|en|près de)\s(?:the\s)?)\p{Lu}[\p{L}.'’-]+(?:(?:\s|\s(?:am|an der|upon|sur|de|la|of)\s)\p{Lu}[\p{L}'’-]+){0,3}/gu;
const part = /^(?:\p{Lu}|\d|(?:am|an|im|auf|zum|zur|de|du|la|le|les|rue|allée|avenue|quai|cours|place|passage|via|u\.|utca|köz|tér|út)\s)/u;
const verb = /\s\p{Ll}{3,}(?:\s\p{Ll}{2,}|$)/u;
const PARTS_MOST = 6;
const same =
  /^[\s,]*(?:of|at|an|unter)?\s*(?:the|der|la)?\s*(?:same address|same place|gleichen? (?:adresse|anschrift)|même adresse|ugyanott|ebenda)/iu;

/** Whether the text says that somebody is where the one named before is. */
export const isAtTheSame = (behind: string): boolean => same.test(behind);

/** The place that stands right behind a name, as an address or as the place of a company; null where none does. */
export function placeBehind(behind: string): PlaceSaid | null {
  const text = behind.slice(0, REACH);
  const from = approach.exec(text)?.[0].length ?? 0;
  const address = addressIn(text.slice(from));
  if (address !== null) return address;
  for (const { 1: inside = '' } of text.matchAll(/\(([^()]{2,120})\)/g))
    if (isPlaceLike(inside)) return { text: inside, isAddress: /\d/.test(inside) };
  const [sentence = ''] = text.split(/;/);
  const { countries } = placesIn(sentence);
  if (countries.length === 1) return { text: sentence.replaceAll(/^[\s,:–—-]+|[\s,:.–—-]+$/gu, ''), isAddress: false };
  for (const [town] of sentence.matchAll(inTown))
    if (countryOfAddress(town) !== null || stateIn(town) !== null) return { text: town, isAddress: false };
  return null;
}

const codeAndTown = /(?<!\d)\d{4,6}\s\p{Lu}\p{L}/u;

/** The parts between commas that an address is made of, from the beginning of a text. */
function addressIn(text: string): PlaceSaid | null {
  const parts: string[] = [];
  const [own = ''] = text.split(/;|\s[–—]\s|(?<!\bSte?)\.\s(?=\p{Lu})|\.$/u);
  for (const piece of own.split(/,\s/).slice(0, PARTS_MOST)) {
    const [plainly = ''] = piece.split(/\s?[()]/);
    if (!part.test(plainly)) break;
    const end = verb.exec(plainly)?.index ?? -1;
    parts.push(end > 0 ? plainly.slice(0, end) : plainly);
    if (end > 0 || plainly.length > 60 || plainly !== piece) break;
  }
  while (parts.length > 0) {
    const address = parts.join(', ');
    if (isPlaceLike(address) || codeAndTown.test(address)) return { text: address, isAddress: /\d/.test(address) };
    parts.pop();
  }
  return null;
}

/** The nation that a company is said to be of: `the American Acme Inc.`, `Acme Ltd, a British firm`; null where none is said. */
export function nationAround(ahead: string, behind: string): string | null {
  const nation = countryOfPeople(ahead.slice(-40), 'BEFORE') ?? countryOfPeople(behind.slice(0, 80), 'COMPANY');
  return nation?.stated ?? null;
}
