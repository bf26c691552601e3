// Terms as the API shows them and takes them.

import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Terms } from '../../schema/list/terms.ts';
import type { Period, PeriodUnit } from '../../schema/words/period.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { AuthorisationEnum, ClockEnum, OpenObjectionEnum, PeriodUnitEnum, SilenceEnum } from '../graphql/enums.ts';
import { CountryCodeScalar } from '../graphql/scalars.ts';

const maybe = { nullable: true } as const;

@ObjectType('Period', { description: 'A period as a contract agrees it.' })
export class PeriodType implements Period {
  @Field(() => Int, { description: 'How many.' }) count!: number;
  @Field(() => PeriodUnitEnum, { description: 'Of what.' }) unit!: PeriodUnit;
}

@ObjectType('Terms', { description: 'What was agreed about notices. The law sets no period: one that is null was not agreed.' })
export class TermsType implements Omit<Terms, 'notice' | 'objection' | 'cure'> {
  @Field(() => AuthorisationEnum, { description: 'General or specific authorisation.' }) authorisation!: Terms['authorisation'];
  @Field(() => PeriodType, { ...maybe, description: 'Between the announcement and the effect.' }) notice!: PeriodType | null;
  @Field(() => PeriodType, { ...maybe, description: 'For the controller to object.' }) objection!: PeriodType | null;
  @Field(() => PeriodType, { ...maybe, description: 'For the processor to cure what was objected to.' }) cure!: PeriodType | null;
  @Field(() => ClockEnum, { description: 'What starts the periods.' }) clock!: Terms['clock'];
  @Field(() => SilenceEnum, { description: 'What silence means.' }) silence!: Terms['silence'];
  @Field(() => OpenObjectionEnum, { description: 'What an open objection holds.' }) openObjection!: Terms['openObjection'];
  @Field(() => Boolean, { description: 'Whether an emergency may shorten the notice.' }) emergencyAllowed!: boolean;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Whose public holidays count; null when none do.' })
  holidayCountry!: CountryCode | null;
}

@InputType('PeriodInput', { description: 'A period as a contract agrees it.' })
export class PeriodInput {
  @Field(() => Int, { description: 'How many, from 0.' }) count!: number;
  @Field(() => PeriodUnitEnum, { description: 'Of what.' }) unit!: PeriodUnit;
}

@InputType('TermsInput', { description: 'Terms laid over those beneath: what is left out falls through.' })
export class TermsInput {
  @Field(() => AuthorisationEnum, { ...maybe, description: 'General or specific authorisation.' }) authorisation?: Terms['authorisation'];
  @Field(() => PeriodInput, { ...maybe, description: 'Between the announcement and the effect; null for none agreed.' })
  notice?: PeriodInput | null;
  @Field(() => PeriodInput, { ...maybe, description: 'For the controller to object; null for none agreed.' })
  objection?: PeriodInput | null;
  @Field(() => PeriodInput, { ...maybe, description: 'For the processor to cure; null for none agreed.' }) cure?: PeriodInput | null;
  @Field(() => ClockEnum, { ...maybe, description: 'What starts the periods.' }) clock?: Terms['clock'];
  @Field(() => SilenceEnum, { ...maybe, description: 'What silence means.' }) silence?: Terms['silence'];
  @Field(() => OpenObjectionEnum, { ...maybe, description: 'What an open objection holds.' }) openObjection?: Terms['openObjection'];
  @Field(() => Boolean, { ...maybe, description: 'Whether an emergency may shorten the notice.' }) emergencyAllowed?: boolean;
  @Field(() => CountryCodeScalar, { ...maybe, description: 'Whose public holidays count; null for none.' })
  holidayCountry?: CountryCode | null;
}
