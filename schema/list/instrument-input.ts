// Legal acts as people name them: by CELEX number, and only those that the registry knows.

import { isKnownInstrument } from '../law/instruments.ts';
import { quoted } from './checked.ts';
import { word } from './word-input.ts';

const DECISION = /^(?:\D{0,20})(\d{4})\/(\d{1,4})(?:\/(?:EC|EU|CE|EK))?$/i;
const CELEX = /^[0-9]\d{4}[A-Z]{1,2}\d{4}$/;

/** The CELEX number of an act that the registry knows, such as `32023D1795`. */
export const celex = () =>
  word<string>((text) => (isKnownInstrument(text) ? { value: text } : { wrong: `${quoted(text)} ${whatIsRight(text.trim())}` })).meta({
    pattern: '^[0-9]{5}[A-Z]{1,2}[0-9]{4}$',
  });

function whatIsRight(text: string): string {
  const decision = text.length < 60 ? DECISION.exec(text) : null;
  const meant = decision ? `3${decision[1]}D${decision[2]?.padStart(4, '0')}` : text.toUpperCase().replace(/\s/g, '').slice(0, 20);
  if (isKnownInstrument(meant)) return `is not a CELEX number: write ${meant}`;
  if (CELEX.test(text)) return 'is not an instrument known here: `onward law ls` shows those that are';
  return 'is not a CELEX number: it looks like 32023D1795, and `onward law ls` shows those known here';
}
