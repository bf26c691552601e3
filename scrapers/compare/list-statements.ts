// Differences between a page and the registry's list, each in one line.

import { article, withArticle } from '../../schema/list/hungarian.ts';
import { clipped } from '../../schema/list/value-words.ts';
import { dayInWords } from '../../schema/words/day-in-words.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { ListedVersion, ListState } from './drift-words.ts';
import type { Detail } from './list-details.ts';
import { fieldInWords } from './page-field-names.ts';

/** Whose list it is: its owner's, or what the registry has read. */
function theList({ origin, inEffect }: ListState): Statement {
  const version: Statement =
    inEffect === null
      ? { en: 'no version in effect', hu: 'hatályos változata nincs' }
      : {
          en: `version ${inEffect.number}, in effect from ${inEffect.effectiveOn}`,
          hu: `${inEffect.number}. változat, hatályos: ${inEffect.effectiveOn}`,
        };
  return origin === 'PUBLISHED'
    ? { en: `the owner's list (${version.en})`, hu: `a tulajdonos listája (${version.hu})` }
    : { en: `the registry's list (${version.en})`, hu: `a nyilvántartás listája (${version.hu})` };
}

/** The page names somebody that the list does not. */
export function additionInWords(name: string, list: ListState, isUnderNotice: boolean): Statement {
  const held = theList(list);
  const without = list.origin === 'PUBLISHED' && isUnderNotice;
  return {
    en: `The page now names ${name}; ${held.en} does not, and no announcement names it${without ? ': it was added without notice' : ''}.`,
    hu: `Az oldalon már szerepel ${name}; ${held.hu} nem tartalmazza, és bejelentés sem említi${without ? ': értesítés nélkül került fel' : ''}.`,
  };
}

/** The list names somebody that the page does not; `before`: whether the page did when it was last read. */
export function removalInWords(name: string, list: ListState, before: boolean): Statement {
  const held = theList(list);
  return {
    en: `The page ${before ? 'no longer names' : 'does not name'} ${name}; ${held.en} does, and no announcement says that it leaves.`,
    hu: `Az oldalon ${before ? 'már nem' : 'nem'} szerepel ${name}; ${held.hu} tartalmazza, és bejelentés sem szól a távozásáról.`,
  };
}

/** Page and list call one recipient by two names. */
export function renamingInWords(onPage: string, onList: string, list: ListState): Statement {
  const held = theList(list);
  return {
    en: `The page calls ${onList} by another name: ${onPage}; ${held.en} has the former.`,
    hu: `Az oldal ${article(onList)} ${onList} címzettet más néven említi: ${onPage}; ${held.hu} az előbbit tartalmazza.`,
  };
}

/** The page names as one what the list names apart, or the other way round. */
export function regroupingInWords(onPage: readonly string[], onList: readonly string[]): Statement {
  const [here, there] = [onPage.join(', '), onList.join(', ')];
  return {
    en:
      onPage.length === 1
        ? `The page names as one recipient, ${here}, what the list names apart: ${there}.`
        : `The page names apart what the list names as one recipient, ${there}: ${here}.`,
    hu:
      onPage.length === 1
        ? `Az oldal egy címzettként nevezi meg (${here}) azt, amit a lista külön sorol fel: ${there}.`
        : `Az oldal külön sorolja fel azt, amit a lista egy címzettként nevez meg (${there}): ${here}.`,
  };
}

/** Page and list are at odds about one field. */
export function detailInWords(name: string, { field, standing, onPage, onList }: Detail): Statement {
  const label = fieldInWords(field);
  const page = clipped(onPage);
  if (onList === null)
    return {
      en: `${name}: the page states the ${label.en} (“${page}”), the list records none.`,
      hu: `${name}: az oldal szerint ${article(label.hu)} ${label.hu}: „${page}”; a listán ez nincs rögzítve.`,
    };
  const held = clipped(onList);
  return standing === 'BEYOND'
    ? {
        en: `${name}: the page says more of the ${label.en}: “${page}”; the list has “${held}”.`,
        hu: `${name}: az oldal többet mond (${label.hu}: „${page}”), mint a lista („${held}”).`,
      }
    : {
        en: `${name}: the ${label.en} is “${page}” on the page and “${held}” on the list.`,
        hu: `${name}: ${article(label.hu)} ${label.hu} az oldalon „${page}”, a listán „${held}”.`,
      };
}

/** The page says that its list applies already, with what was announced for a later day. */
export function earlyUseInWords(names: readonly string[], appliesFrom: string, announced: ListedVersion): Statement {
  const [said, due] = [names.join(', '), dayInWords(announced.effectiveOn)];
  return {
    en: `The page, which says that it applies from ${appliesFrom}, already names ${said}, announced only for ${due.en}`,
    hu: `Az oldal, amely saját állítása szerint ${appliesFrom} óta hatályos, már említi a következőt: ${said}; a bejelentett nap ${due.hu}`,
  };
}

/** The text names somebody outside its list. */
export function mentionInWords(name: string): Statement {
  return {
    en: `The page says on which ground data go to ${name}, who is neither on its list nor on the registry's`,
    hu: `${withArticle(name)} címzettről az oldal megmondja, milyen jogalapon kap adatokat, de sem az oldal listáján, sem a nyilvántartásban nem szerepel`,
  };
}
