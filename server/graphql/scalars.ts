// The three scalars of the API: a civil day, an instant, a country.

import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { type CivilDay, isCivilDay } from '../../schema/words/civil-day.ts';
import { type CountryCode, isCountryCode } from '../../schema/words/territory.ts';
import { instantText } from '../database/column-types.ts';

interface Wording<Value> {
  readonly name: string;
  readonly description: string;
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: unknown) => string;
  /** What would be right, to be put behind what was wrong. */
  readonly right: string;
}

function scalar<Value>({ name, description, read, write, right }: Wording<Value>): GraphQLScalarType<Value, string> {
  const parse = (value: unknown, nodes?: ValueNode): Value => {
    const found = typeof value === 'string' ? read(value) : undefined;
    if (found !== undefined) return found;
    throw new GraphQLError(`${shown(value)} is not a ${name}: ${right}`, { nodes, extensions: { code: 'INVALID' } });
  };
  return new GraphQLScalarType<Value, string>({
    name,
    description,
    serialize: write,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** A value as a message may repeat it: short, whatever somebody sent. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

export const DateScalar = scalar<CivilDay>({
  name: 'Date',
  description: 'A civil day, `YYYY-MM-DD`.',
  read: (text) => (isCivilDay(text) ? text : undefined),
  write: String,
  right: 'write YYYY-MM-DD, and a day that exists.',
});

export const DateTimeScalar = scalar<string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339 in UTC.',
  read: readInstant,
  write: (value) => (value instanceof Temporal.Instant ? instantText(value) : String(value)),
  right: 'write an instant in UTC, such as 2024-01-30T12:00:00Z.',
});

export const CountryCodeScalar = scalar<CountryCode>({
  name: 'CountryCode',
  description: 'A country or territory, ISO 3166-1 alpha-2 in upper case.',
  read: (text) => (isCountryCode(text) ? text : undefined),
  write: String,
  right: 'write an ISO 3166-1 alpha-2 code in upper case, such as HU; GB, not UK; GR, not EL.',
});

/** The instant as it is written everywhere here: in UTC, with three decimals, on a day that days are counted in. */
function readInstant(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  try {
    const instant = instantText(Temporal.Instant.from(text));
    return isCivilDay(instant.slice(0, 10)) ? instant : undefined;
  } catch {
    return undefined;
  }
}
