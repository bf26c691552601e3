import { Field, ObjectType } from 'type-graphql';
import type { Instrument, InstrumentScope } from '../../schema/law/instruments.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { InstrumentScopeEnum } from '../graphql/enums.ts';
import { CountryCodeScalar, DateScalar } from '../graphql/scalars.ts';
import { CitationType } from './finding.type.ts';

@ObjectType('Instrument', { description: 'One dated legal act that a mechanism rests on.' })
export class InstrumentType implements Omit<Instrument, 'citations' | 'doubts' | 'kind' | 'cautiousFrom'> {
  @Field(() => String, { description: 'Its CELEX number, by which it is named everywhere.' }) celex!: string;
  @Field(() => String, { description: 'Its title.' }) title!: string;
  @Field(() => String, { description: 'What kind of act it is.' }) kind!: string;
  @Field(() => CountryCodeScalar, { nullable: true, description: 'The country it is about; null for clauses and organisations.' })
  country!: CountryCode | null;
  @Field(() => String, { nullable: true, description: 'The international organisation it is about.' }) organisation!: string | null;
  @Field(() => InstrumentScopeEnum, { description: 'What it covers.' }) scope!: InstrumentScope;
  @Field(() => DateScalar, { description: 'The first day it holds.' }) from!: CivilDay;
  @Field(() => DateScalar, { nullable: true, description: 'The first day it no longer holds; null while no end is known.' })
  until!: CivilDay | null;
  @Field(() => DateScalar, { nullable: true, description: 'The first day on which nobody doubts that it holds, when that is later.' })
  cautiousFrom!: CivilDay | null;
  @Field(() => String, { nullable: true, description: 'Why it ended or will end.' }) endReason!: string | null;
  @Field(() => [CitationType], { description: 'Where it can be read.' }) citations!: CitationType[];
  @Field(() => [String], { description: 'What could not be confirmed about it.' }) doubts!: string[];
}
