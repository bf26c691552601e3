// Transfers and their grounds as the API shows them and takes them.

import { Field, InputType, ObjectType } from 'type-graphql';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type {
  Mechanism,
  MechanismCode,
  MechanismRank,
  Participation,
  ParticipationData,
  ParticipationStatus,
  SccModule,
  Transfer,
  TransferRole,
} from '../../schema/words/transfer.ts';
import {
  MechanismCodeEnum,
  MechanismRankEnum,
  ParticipationDataEnum,
  ParticipationStatusEnum,
  SccModuleEnum,
  TransferRoleEnum,
} from '../graphql/enums.ts';
import { CountryCodeScalar, DateScalar } from '../graphql/scalars.ts';
import { EvidenceInput, EvidenceType } from '../lists/evidence.type.ts';
import type { List } from '../lists/list.entity.ts';

/** A transfer with the list it stands on, which decides who may see what of it. */
export type TransferOfList = Transfer & { readonly list: List };

const maybe = { nullable: true } as const;

@ObjectType('Participation', { description: 'A dated fact about one entity and one framework, never a yes or no.' })
export class ParticipationType implements Participation {
  @Field(() => ParticipationStatusEnum, { description: 'What is known, and whether anybody checked.' }) status!: ParticipationStatus;
  @Field(() => String, { ...maybe, description: 'The framework.' }) framework!: string | null;
  @Field(() => String, { ...maybe, description: 'The legal entity on the list.' }) entity!: string | null;
  @Field(() => DateScalar, { ...maybe, description: 'The first listed day.' }) activeFrom!: CivilDay | null;
  @Field(() => DateScalar, { ...maybe, description: 'The last listed day.' }) activeUntil!: CivilDay | null;
  @Field(() => DateScalar, { ...maybe, description: 'The day somebody looked. It speaks for that day and the year after.' })
  checkedOn!: CivilDay | null;
  @Field(() => ParticipationDataEnum, { ...maybe, description: 'Which data the participation covers.' }) data!: ParticipationData | null;
  @Field(() => String, { ...maybe, description: 'Where the list entry can be seen.' }) evidenceUrl!: string | null;
}

@ObjectType('Mechanism', { description: 'One ground that a transfer is said to rest on.' })
export class MechanismType implements Omit<Mechanism, 'instrument'> {
  @Field(() => MechanismCodeEnum, { description: 'The ground of GDPR Chapter V.' }) code!: MechanismCode;
  @Field(() => MechanismRankEnum, { description: 'Whether it is relied on first, or when the first fails.' }) rank!: MechanismRank;
  @Field(() => SccModuleEnum, { ...maybe, description: 'The module of the standard contractual clauses.' }) module!: SccModule | null;
  @Field(() => DateScalar, { ...maybe, description: 'The day the contract was concluded or the approval given.' })
  signedOn!: CivilDay | null;
  @Field(() => DateScalar, { ...maybe, description: 'The last valid day.' }) expiresOn!: CivilDay | null;
  @Field(() => ParticipationType, { ...maybe, description: 'Participation in the framework, where the decision needs one.' })
  participation!: ParticipationType | null;
  @Field(() => Boolean, {
    ...maybe,
    description: 'Whether somebody confirmed that recipient and data fall within the scope of the decision.',
  })
  scopeConfirmed!: boolean | null;
  @Field(() => String, { ...maybe, description: 'Where the approval, the clauses or the listing can be seen.' }) evidenceUrl!:
    | string
    | null;
}

@ObjectType('Transfer', { description: 'Data leaving the EEA through an entry: one hop to one importer.' })
export class TransferType implements Omit<Transfer, 'mechanisms' | 'evidence'> {
  @Field(() => CountryCodeScalar, { ...maybe, description: 'The country it goes to.' }) destination!: CountryCode | null;
  @Field(() => String, { ...maybe, description: 'The international organisation it goes to.' }) organisation!: string | null;
  @Field(() => TransferRoleEnum, { ...maybe, description: 'The role of the exporter in this hop.' }) exporterRole!: TransferRole | null;
  @Field(() => String, { ...maybe, description: 'Who receives it.' }) importer!: string | null;
  @Field(() => TransferRoleEnum, { ...maybe, description: 'The role of the importer in this hop.' }) importerRole!: TransferRole | null;
  @Field(() => [MechanismType], { description: 'The grounds it is said to rest on.' }) mechanisms!: MechanismType[];
  @Field(() => DateScalar, { ...maybe, description: 'The day the transfer impact assessment was made.' }) assessedOn!: CivilDay | null;
  @Field(() => String, { ...maybe, description: 'Where the assessment can be seen.' }) assessmentUrl!: string | null;
  @Field(() => EvidenceType, { ...maybe, description: 'Where the transfer was read.' }) evidence!: EvidenceType | null;
}

@InputType('ParticipationInput', { description: 'A dated fact about one entity and one framework.' })
export class ParticipationInput {
  @Field(() => ParticipationStatusEnum, { description: 'What is known, and whether anybody checked.' }) status!: ParticipationStatus;
  @Field(() => String, { ...maybe, description: 'The framework.' }) framework?: string;
  @Field(() => String, { ...maybe, description: 'The legal entity on the list.' }) entity?: string;
  @Field(() => DateScalar, { ...maybe, description: 'The first listed day.' }) activeFrom?: CivilDay;
  @Field(() => DateScalar, { ...maybe, description: 'The last listed day.' }) activeUntil?: CivilDay;
  @Field(() => DateScalar, { ...maybe, description: 'The day somebody looked.' }) checkedOn?: CivilDay;
  @Field(() => ParticipationDataEnum, { ...maybe, description: 'Which data the participation covers.' }) data?: ParticipationData;
  @Field(() => String, { ...maybe, description: 'Where the list entry can be seen.' }) evidenceUrl?: string;
}

@InputType('MechanismInput', { description: 'One ground that a transfer is said to rest on.' })
export class MechanismInput {
  @Field(() => MechanismCodeEnum, { description: 'The ground of GDPR Chapter V.' }) code!: MechanismCode;
  @Field(() => String, { ...maybe, description: 'CELEX number of the decision or clause set.' }) instrument?: string;
  @Field(() => MechanismRankEnum, {
    ...maybe,
    defaultValue: 'PRIMARY',
    description: 'Whether it is relied on first, or when the first fails.',
  })
  rank?: MechanismRank;
  @Field(() => SccModuleEnum, { ...maybe, description: 'The module of the standard contractual clauses.' }) module?: SccModule;
  @Field(() => DateScalar, { ...maybe, description: 'The day the contract was concluded or the approval given.' }) signedOn?: CivilDay;
  @Field(() => DateScalar, { ...maybe, description: 'The last valid day.' }) expiresOn?: CivilDay;
  @Field(() => ParticipationInput, { ...maybe, description: 'Participation in the framework.' }) participation?: ParticipationInput;
  @Field(() => Boolean, { ...maybe, description: 'Whether somebody confirmed that recipient and data fall within the scope.' })
  scopeConfirmed?: boolean;
  @Field(() => String, { ...maybe, description: 'Where the approval, the clauses or the listing can be seen.' }) evidenceUrl?: string;
}

@InputType('TransferInput', { description: 'One hop out of the EEA.' })
export class TransferInput {
  @Field(() => CountryCodeScalar, { ...maybe, description: 'The country it goes to.' }) destination?: CountryCode;
  @Field(() => String, { ...maybe, description: 'The international organisation it goes to.' }) organisation?: string;
  @Field(() => TransferRoleEnum, { ...maybe, description: 'The role of the exporter in this hop.' }) exporterRole?: TransferRole;
  @Field(() => String, { ...maybe, description: 'Who receives it.' }) importer?: string;
  @Field(() => TransferRoleEnum, { ...maybe, description: 'The role of the importer in this hop.' }) importerRole?: TransferRole;
  @Field(() => [MechanismInput], { description: 'The grounds it is said to rest on; empty when none is stated.' })
  mechanisms!: MechanismInput[];
  @Field(() => DateScalar, { ...maybe, description: 'The day the transfer impact assessment was made.' }) assessedOn?: CivilDay;
  @Field(() => String, { ...maybe, description: 'Where the assessment can be seen.' }) assessmentUrl?: string;
  @Field(() => EvidenceInput, { ...maybe, description: 'Where the transfer was read.' }) evidence?: EvidenceInput;
}
