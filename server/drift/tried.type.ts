// What was read of a document, as the API shows it.

import { Field, ObjectType } from 'type-graphql';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Finding } from '../../schema/words/finding.ts';
import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { MechanismCode } from '../../schema/words/transfer.ts';
import type * as observed from '../../scrapers/observation.ts';
import { DateKindEnum, DocumentFormEnum, MechanismCodeEnum, RelianceEnum } from '../graphql/enums.ts';
import { CountryCodeScalar, DateScalar } from '../graphql/scalars.ts';
import { FindingType } from '../law/finding.type.ts';
import { IdentifierType } from '../parties/party.type.ts';
import type { DocumentForm, TriedDocument } from './try-document.ts';

const maybe = { nullable: true } as const;

@ObjectType('TriedEvidence', { description: 'Where in a document something was read.' })
export class TriedEvidenceType implements Pick<observed.Quotation, 'quotation' | 'at'> {
  @Field(() => String, { description: 'At most 25 words of it.' }) quotation!: string;
  @Field(() => String, { ...maybe, description: 'The heading it stands under.' }) at!: string | null;
}

@ObjectType('TriedPlace', { description: 'A place as a text words it.' })
export class TriedPlaceType implements observed.ObservedPlace {
  @Field(() => String, { description: 'The words.' }) stated!: string;
  @Field(() => [CountryCodeScalar], { description: 'The countries that they name.' }) countries!: CountryCode[];
}

@ObjectType('TriedGround', { description: 'A ground of GDPR Chapter V, as a text names it.' })
export class TriedGroundType implements observed.Ground {
  @Field(() => MechanismCodeEnum, { description: 'The ground.' }) code!: MechanismCode;
  @Field(() => String, { ...maybe, description: 'CELEX number of the act, where the words tell which.' }) instrument!: string | null;
}

@ObjectType('TriedMechanism', { description: 'What a text says that a recipient’s transfer rests on.' })
export class TriedMechanismType implements observed.StatedMechanism {
  @Field(() => String, { description: 'The words.' }) stated!: string;
  @Field(() => [TriedGroundType], { description: 'The grounds that they name.' }) grounds!: TriedGroundType[];
  @Field(() => Boolean, { description: 'Whether the text says that no ground is needed.' }) noneNeeded!: boolean;
}

@ObjectType('TriedEntry', { description: 'A recipient that a document lists.' })
export class TriedEntryType implements Omit<observed.ObservedEntry, 'links' | 'section'> {
  @Field(() => String, { description: 'Its name.' }) name!: string;
  @Field(() => String, { ...maybe, description: 'What it is used for.' }) purpose!: string | null;
  @Field(() => [String], { description: 'Which data it gets.' }) data!: string[];
  @Field(() => TriedPlaceType, { ...maybe, description: 'Where data are processed.' }) location!: TriedPlaceType | null;
  @Field(() => TriedPlaceType, { ...maybe, description: 'Where it is established.' }) seat!: TriedPlaceType | null;
  @Field(() => String, { ...maybe, description: 'Its address.' }) address!: string | null;
  @Field(() => [CountryCodeScalar], { description: 'The countries that the entry as a whole names.' }) countries!: CountryCode[];
  @Field(() => String, { ...maybe, description: 'E-mail address.' }) email!: string | null;
  @Field(() => String, { ...maybe, description: 'Telephone number.' }) phone!: string | null;
  @Field(() => String, { ...maybe, description: 'Whom to turn to.' }) contact!: string | null;
  @Field(() => String, { ...maybe, description: 'Website.' }) website!: string | null;
  @Field(() => String, { ...maybe, description: 'Privacy policy.' }) privacyPolicyUrl!: string | null;
  @Field(() => [IdentifierType], { description: 'Identifiers.' }) identifiers!: Identifier[];
  @Field(() => TriedMechanismType, { ...maybe, description: 'What its transfer rests on.' }) mechanism!: TriedMechanismType | null;
  @Field(() => String, { ...maybe, description: 'What the text calls it.' }) statedRole!: string | null;
  @Field(() => TriedEvidenceType, { description: 'Where it was read.' }) evidence!: observed.Quotation;
}

@ObjectType('TriedDate', { description: 'A date that a text states of itself.' })
export class TriedDateType implements observed.StatedDate {
  @Field(() => DateKindEnum, { description: 'What it says.' }) kind!: observed.DateKind;
  @Field(() => DateScalar, { ...maybe, description: 'The day; null when it cannot be read as one.' }) on!: CivilDay | null;
  @Field(() => String, { description: 'The words.' }) stated!: string;
  @Field(() => TriedEvidenceType, { description: 'Where it was read.' }) evidence!: observed.Quotation;
}

@ObjectType('TriedStatement', { description: 'What a text says about a ground of transfers.' })
export class TriedStatementType implements Omit<observed.MechanismStatement, 'citedOn'> {
  @Field(() => TriedGroundType, { description: 'The ground.' }) ground!: TriedGroundType;
  @Field(() => RelianceEnum, { description: 'How it speaks of it.' }) reliance!: observed.Reliance;
  @Field(() => String, { ...maybe, description: 'The recipient that it is said of; null: the owner of the text, or everybody.' })
  subject!: string | null;
  @Field(() => [CountryCodeScalar], { description: 'The countries that it is said of.' }) destinations!: CountryCode[];
  @Field(() => TriedEvidenceType, { description: 'Where it was read.' }) evidence!: observed.Quotation;
}

@ObjectType('IgnoredPart', { description: 'Something that looked like a list of recipients, or part of one, and was left out.' })
export class IgnoredPartType implements Pick<observed.Ignored, 'what' | 'why'> {
  @Field(() => String, { description: 'What.' }) what!: string;
  @Field(() => String, { description: 'Why.' }) why!: string;
}

@ObjectType('ListElsewhere', { description: 'A document says that its list stands elsewhere.' })
export class ListElsewhereType implements observed.ListElsewhere {
  @Field(() => String, { ...maybe, description: 'Where, as far as it says so.' }) url!: string | null;
  @Field(() => TriedEvidenceType, { description: 'Where it says so.' }) evidence!: observed.Quotation;
}

@ObjectType('TriedDocument', { description: 'What would be read of a document, and what would be left out.' })
export class TriedDocumentType implements Omit<TriedDocument, 'language'> {
  @Field(() => DocumentFormEnum, { description: 'How it was read.' }) form!: DocumentForm;
  @Field(() => String, { ...maybe, description: 'Its title.' }) title!: string | null;
  @Field(() => String, { ...maybe, description: 'Its language: en, hu, de or fr; null when it is another.' }) language!: string | null;
  @Field(() => [TriedEntryType], { description: 'The recipients.' }) entries!: observed.ObservedEntry[];
  @Field(() => [TriedDateType], { description: 'The dates that it states of itself.' }) dates!: observed.StatedDate[];
  @Field(() => [TriedStatementType], { description: 'What it says about grounds of transfers.' })
  mechanisms!: observed.MechanismStatement[];
  @Field(() => [IgnoredPartType], { description: 'What was left out, and why.' }) ignored!: observed.Ignored[];
  @Field(() => ListElsewhereType, { ...maybe, description: 'Where its list stands, when not in it.' })
  listElsewhere!: observed.ListElsewhere | null;
  @Field(() => [FindingType], { description: 'What the law says of the text today.' }) findings!: Finding[];
  @Field(() => String, { description: 'SHA-256 of the document, 64 hex digits.' }) snapshotHash!: string;
}
