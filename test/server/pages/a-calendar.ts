// Reads a calendar as calendar programs do, and says what of RFC 5545 it breaks.

import ICAL from 'ical.js';

/** One event of a calendar. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '');

/** Reads it. @throws Error naming all that is wrong with it */
export function readCalendar(text: string): Calendar {
  const problems = linesThatBreak(text);
  const root = new ICAL.Component(ICAL.parse(text));
  if (root.name !== 'vcalendar') problems.push(`a ${root.name}`);
  if (textOf(root, 'version') !== '2.0') problems.push(`version ${textOf(root, 'version')}`);
  if (!/^-\/\/[^/]+\/\/[^/]+\/\/[A-Z]{2}$/.test(textOf(root, 'prodid'))) problems.push(`product ${textOf(root, 'prodid')}`);
  if (textOf(root, 'calscale').toUpperCase() !== 'GREGORIAN') problems.push(`scale ${textOf(root, 'calscale')}`);
  for (const name of ['prodid', 'version', 'calscale', 'method'])
    if (root.getAllProperties(name).length > 1) problems.push(`two of ${name}`);
  const components = root.getAllSubcomponents('vevent');
  if (components.length === 0 || components.length !== root.getAllSubcomponents().length)
    problems.push('other components than events, or none');
  const events = components.map((component): CalendarEvent => {
    const start = component.getFirstProperty('dtstart')?.getFirstValue();
    const stamp = component.getFirstProperty('dtstamp')?.getFirstValue();
    if (!(start instanceof ICAL.Time) || !start.isDate) problems.push('an event that is no day');
    if (!(stamp instanceof ICAL.Time) || stamp.zone.tzid !== 'UTC') problems.push('a stamp that is not in UTC');
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence', 'status', 'transp', 'url', 'created', 'last-modified'])
      if (component.getAllProperties(name).length !== 1) problems.push(`${component.getAllProperties(name).length} of ${name}`);
    if (!['CONFIRMED', 'TENTATIVE', 'CANCELLED'].includes(textOf(component, 'status')))
      problems.push(`status ${textOf(component, 'status')}`);
    if (!URL.canParse(textOf(component, 'url'))) problems.push(`address ${textOf(component, 'url')}`);
    return {
      uid: textOf(component, 'uid'),
      summary: textOf(component, 'summary'),
      description: textOf(component, 'description'),
      day: String(start),
      status: textOf(component, 'status'),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      stamp: String(stamp),
    };
  });
  if (new Set(events.map(({ uid }) => uid)).size < events.length) problems.push('two events with one name');
  if (problems.length > 0) throw new Error(problems.join('; '));
  // NAME is a TEXT (RFC 7986), which the library does not know.
  return { name: textOf(root, 'name').replaceAll(/\\([\\;,])/g, '$1'), events };
}

/** Lines end with CRLF, have at most 75 octets, hold no control characters, and are cut between characters. */
function linesThatBreak(text: string): string[] {
  const problems: string[] = [];
  if (!text.endsWith('END:VCALENDAR\r\n')) problems.push('its last line has no end');
  const lines = text.split('\r\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) problems.push(`a line of ${Buffer.byteLength(line)} octets`);
    if (/[^\P{Cc}\t]/u.test(line)) problems.push('a control character, or half a line end');
    if (!line.isWellFormed()) problems.push('half a character');
  }
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1))
    if (!/^[A-Z][A-Z-]*(?:;[A-Z-]+=[^:;]+)*:/.test(line)) problems.push(`no property: ${line.slice(0, 40)}`);
  return problems;
}
