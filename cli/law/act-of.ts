// One act, whatever kind it is, with all that is known of it.

import { type ForeignInstrument, foreignInstrument } from '../../schema/law/foreign-instruments.ts';
import { type Instrument, instrument, instrumentsOn } from '../../schema/law/instruments.ts';
import { type MechanismFacts, mechanismFacts } from '../../schema/law/mechanisms.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { MECHANISM_CODES } from '../../schema/words/transfer.ts';
import { notFound } from '../problem.ts';
import { facts, heading } from '../text.ts';
import { citationInWords } from '../transfers/judgement-in-words.ts';

/** An instrument of Union law says besides whether it is in force on the day asked for; null when no day was. */
export type Act = (Instrument & { readonly inForce: boolean | null; readonly asOf: CivilDay | null }) | MechanismFacts | ForeignInstrument;

/** @throws Problem NOT_FOUND when nothing of that name is known */
export function actOf(name: string, asOf: CivilDay | null): Act {
  const known = instrument(name.toUpperCase());
  if (known) return { ...known, inForce: asOf && instrumentsOn(asOf).includes(known), asOf };
  const code = MECHANISM_CODES.find((mechanism) => mechanism === name.toUpperCase());
  const found = code ? mechanismFacts(code) : foreignInstrument(name);
  if (found) return found;
  throw notFound(`Nothing here is called "${name}": onward law ls shows the acts, by CELEX number such as 32023D1795.`);
}

/** The act as text for a terminal. */
export function actInWords(act: Act): string {
  if ('celex' in act) return instrumentInWords(act);
  return 'dpv' in act ? mechanismInWords(act) : foreignInWords(act);
}

function instrumentInWords(act: Extract<Act, { celex: string }>): string {
  return [
    heading(`${act.title} [${act.celex}]`),
    facts([
      ['Kind', act.kind === 'CLAUSE_SET' ? 'clause set' : 'adequacy decision'],
      ['For', act.organisation ?? act.country],
      ['Scope', act.scope],
      ['From', act.from],
      ['Beyond doubt', act.cautiousFrom !== act.from && `from ${act.cautiousFrom}`],
      ['Until', act.until && `${act.until} (the first day it no longer holds)`],
      ['End', act.endReason],
      ['On the day', act.inForce !== null && `${act.inForce ? 'in force' : 'not in force'} on ${act.asOf ?? ''}`],
      ['Sources', act.citations.map(citationInWords).join('\n')],
      ['In doubt', act.doubts.join('\n')],
    ]),
  ].join('\n');
}

function mechanismInWords(act: MechanismFacts): string {
  return [
    heading(`${act.label.en} [${act.code}]`),
    facts([
      ['Article', `GDPR ${act.article}${act.directiveArticle ? `; before 2018-05-25 Directive 95/46/EC ${act.directiveArticle}` : ''}`],
      ['Hungarian', act.label.hu],
      ['German', act.label.de],
      ['French', act.label.fr],
      ['DPV', act.dpv],
      ['Authorisation', act.authorisation],
      ['Assessment', act.assessment],
      ['Availability', act.availability],
      ['In doubt', act.doubts.join('\n')],
    ]),
  ].join('\n');
}

function foreignInWords(act: ForeignInstrument): string {
  return [
    heading(`${act.name} [${act.id}]`),
    facts([
      ['Law of', act.country],
      ['Act', act.law],
      ['From', act.from],
      ['Last day to sign', act.lastDayToSign],
      ['Last valid day', act.lastDay],
      ['Serves', act.serves],
      ['In doubt', act.doubts.join('\n')],
    ]),
  ].join('\n');
}
