// How days and instants stand in columns: days as `date`, instants as `timestamptz` in UTC with milliseconds.

import { Type } from '@mikro-orm/core';
import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';

/** Reads an instant as a driver hands it over: a `Date`, or PostgreSQL's own text. */
export function instantFromColumn(value: Date | string): Temporal.Instant {
  if (value instanceof Date) return Temporal.Instant.fromEpochMilliseconds(value.getTime());
  return Temporal.Instant.from(value.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
}

/** Writes an instant as it stands in rows, hashes and answers: RFC 3339 in UTC with three decimals. */
export function instantText(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** `timestamptz(3)` in the row, `Temporal.Instant` in the entity. */
export class InstantColumn extends Type<Temporal.Instant | null, string | null> {
  override convertToDatabaseValue(value: Temporal.Instant | null): string | null {
    return value === null || value === undefined ? null : instantText(value);
  }

  override convertToJSValue(value: Date | string | null): Temporal.Instant | null {
    return value === null || value === undefined ? null : instantFromColumn(value);
  }

  override compareAsType(): string {
    return 'string';
  }

  override getColumnType(): string {
    return 'timestamptz(3)';
  }
}

/** `date` in the row, `CivilDay` in the entity. */
export class CivilDayColumn extends Type<CivilDay | null, string | null> {
  override convertToJSValue(value: string | Date | null): CivilDay | null {
    if (value === null || value === undefined) return null;
    return civilDay(typeof value === 'string' ? value.slice(0, 10) : value.toISOString().slice(0, 10));
  }

  override compareAsType(): string {
    return 'string';
  }

  override getColumnType(): string {
    return 'date';
  }
}
