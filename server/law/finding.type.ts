// Findings and judgements as the API shows them.

import { Field, ObjectType } from 'type-graphql';
import type { Judgement, Verdict } from '../../schema/law/judgement.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Citation, Finding, FindingCode, Severity } from '../../schema/words/finding.ts';
import { FindingCodeEnum, SeverityEnum, VerdictEnum } from '../graphql/enums.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { EvidenceType } from '../lists/evidence.type.ts';

@ObjectType('Citation', { description: 'A source of law that a reader can look up.' })
export class CitationType implements Citation {
  @Field(() => String, { description: 'CELEX number, case number or the id of an act.' }) id!: string;
  @Field(() => String, { description: 'Title of the act or case.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Article, clause or paragraph.' }) article!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' }) url!: string | null;
}

@ObjectType('Finding', { description: 'What the registry has to say, on a day, with its legal source and what it was read from.' })
export class FindingType implements Omit<Finding, 'statement'> {
  @Field(() => FindingCodeEnum, { description: 'What was found.' }) code!: FindingCode;
  @Field(() => SeverityEnum, { description: 'How grave it is.' }) severity!: Severity;
  @Field(() => DateScalar, { description: 'The day it was judged on.' }) asOf!: CivilDay;
  @Field(() => String, {
    nullable: true,
    description: 'Key of the entry it is about; null when it is about the list or a single transfer.',
  })
  entryKey!: string | null;
  @Field(() => CitationType, { nullable: true, description: 'The legal source.' }) citation!: CitationType | null;
  @Field(() => EvidenceType, { nullable: true, description: 'What it was read from.' }) evidence!: EvidenceType | null;
}

@ObjectType('Judgement', { description: 'What the law says of a transfer on a day.' })
export class JudgementType implements Omit<Judgement, 'statement' | 'citations' | 'findings'> {
  @Field(() => DateScalar, { description: 'The day it was judged on.' }) asOf!: CivilDay;
  @Field(() => VerdictEnum, { description: 'The verdict of the best ground.' }) verdict!: Verdict;
  @Field(() => [CitationType], { description: 'The legal sources of the verdict.' }) citations!: CitationType[];
  @Field(() => [FindingType], { description: 'Findings of all grounds, gravest first.' }) findings!: FindingType[];
}
