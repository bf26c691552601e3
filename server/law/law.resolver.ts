// The law: instruments, judgements, and their sentences in the language asked for.

import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { instrument, instrumentsOn, type Instrument } from '../../schema/law/instruments.ts';
import { judgeTransfer } from '../../schema/law/judge-transfer.ts';
import type { Judgement } from '../../schema/law/judgement.ts';
import { mechanismFacts, mechanismLabel } from '../../schema/law/mechanisms.ts';
import { transferInput } from '../../schema/list/transfer-input.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Finding } from '../../schema/words/finding.ts';
import { inLanguage } from '../../schema/words/statement.ts';
import type { Mechanism } from '../../schema/words/transfer.ts';
import { accepted } from '../graphql/accepted.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { FindingType, JudgementType } from './finding.type.ts';
import { InstrumentType } from './instrument.type.ts';
import { MechanismType, TransferInput, type TransferOfList, TransferType } from './transfer.type.ts';

const language = { nullable: true, defaultValue: 'en', description: 'Language of the text; English where it is not spoken here.' };

@Resolver()
export class LawResolver {
  @Query(() => [InstrumentType], { description: 'The dated legal acts that mechanisms rest on: those in force on a day, or all.' })
  instruments(
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; left out for all.' }) asOf: CivilDay | undefined,
  ): readonly Instrument[] {
    return instrumentsOn(asOf ?? null);
  }

  @Query(() => JudgementType, { description: 'What the law says of a transfer on a day.' })
  judgeTransfer(
    @Arg('transfer', () => TransferInput, { description: 'The transfer.' }) transfer: TransferInput,
    @Arg('asOf', () => DateScalar, { description: 'The day.' }) asOf: CivilDay,
  ): Judgement {
    return judgeTransfer(accepted(transferInput, transfer, ['transfer']), asOf);
  }
}

@Resolver(() => TransferType)
export class TransferResolver {
  @FieldResolver(() => JudgementType, { description: 'What the law says of it on a day.' })
  judgement(@Root() transfer: TransferOfList, @Arg('asOf', () => DateScalar, { description: 'The day.' }) asOf: CivilDay): Judgement {
    return judgeTransfer(transfer, asOf, { origin: transfer.list.origin });
  }
}

@Resolver(() => MechanismType)
export class MechanismResolver {
  @FieldResolver(() => String, { description: 'Its article.' })
  article(@Root() mechanism: Mechanism): string {
    return mechanismFacts(mechanism.code).article;
  }

  @FieldResolver(() => String, { description: 'Its name: English, Hungarian, German or French.' })
  label(@Root() mechanism: Mechanism, @Arg('language', () => String, language) spoken: string | null): string {
    return mechanismLabel(mechanism.code, spoken ?? 'en');
  }

  @FieldResolver(() => InstrumentType, { nullable: true, description: 'The dated legal act it rests on; null when none is named.' })
  instrument(@Root() mechanism: Mechanism): Instrument | null {
    return mechanism.instrument === null ? null : (instrument(mechanism.instrument) ?? null);
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => String, { description: 'The finding as a sentence, in English or Hungarian.' })
  statement(@Root() finding: Finding, @Arg('language', () => String, language) spoken: string | null): string {
    return inLanguage(finding.statement, spoken ?? 'en');
  }
}

@Resolver(() => JudgementType)
export class JudgementResolver {
  @FieldResolver(() => String, { description: 'The ground, or why there is none, as a sentence in English or Hungarian.' })
  statement(@Root() judgement: Judgement, @Arg('language', () => String, language) spoken: string | null): string {
    return inLanguage(judgement.statement, spoken ?? 'en');
  }
}
