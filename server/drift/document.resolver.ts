// Documents that somebody hands in: tried, or taken over as a draft.

import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Capacity, Origin } from '../../schema/list/content.ts';
import type { Finding } from '../../schema/words/finding.ts';
import type { Ignored, ListElsewhere } from '../../scrapers/observation.ts';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { CapacityEnum, OriginEnum } from '../graphql/enums.ts';
import { FindingType } from '../law/finding.type.ts';
import { VersionType } from '../lists/version.type.ts';
import { importInput, triedInput } from './document-input.ts';
import { importDocument, type ImportedDocument } from './import-document.ts';
import { IgnoredPartType, ListElsewhereType, TriedDocumentType } from './tried.type.ts';
import { tryDocument, type TriedDocument } from './try-document.ts';

const maybe = { nullable: true } as const;
const ofDocument = {
  url: { ...maybe, description: 'Where it stands; a public address.' },
  document: { ...maybe, description: 'The document itself.' },
  declaration: { ...maybe, description: 'How it is to be read where it is odd, as the text of a JSON object.' },
};

@InputType('DocumentInput', { description: 'A document: HTML, Markdown, text, PDF, CSV, XLSX or JSON.' })
export class DocumentInput {
  @Field(() => String, { description: 'Its file name.' }) name!: string;
  @Field(() => String, { ...maybe, description: 'Its media type, where it is known.' }) mediaType?: string | null;
  @Field(() => String, { description: 'Its bytes in base64, at most 5 MB of them.' }) base64!: string;
}

@InputType('ImportDocumentInput', { description: 'A document to be taken over as a draft. List and parties are created when absent.' })
class ImportDocumentInput {
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => String, ofDocument.url) url?: string | null;
  @Field(() => DocumentInput, ofDocument.document) document?: DocumentInput | null;
  @Field(() => String, ofDocument.declaration) declaration?: string | null;
  @Field(() => String, { ...maybe, description: 'Title of the list, when it is to be created.' }) title?: string | null;
  @Field(() => String, { ...maybe, description: 'Slug of its owner, when it is to be created.' }) owner?: string | null;
  @Field(() => CapacityEnum, {
    ...maybe,
    defaultValue: 'PROCESSOR',
    description: 'In which capacity the owner uses the recipients, when it is to be created.',
  })
  capacity?: Capacity;
  @Field(() => OriginEnum, {
    ...maybe,
    defaultValue: 'OBSERVED',
    description: 'Kept by the owner, or read out of its documents, when it is to be created.',
  })
  origin?: Origin;
  @Field(() => String, { ...maybe, description: 'The product or service it is for, when it is to be created.' }) product?: string | null;
  @Field(() => String, { ...maybe, defaultValue: 'en', description: 'Its language, when it is to be created.' }) language?: string;
  @Field(() => String, { ...maybe, defaultValue: 'Europe/Budapest', description: 'Its time zone, when it is to be created.' })
  timeZone?: string;
  @Field(() => Boolean, { ...maybe, defaultValue: false, description: 'Whether anybody may see it, when it is to be created.' })
  public?: boolean;
}

@ObjectType('ImportDocumentPayload', { description: 'What importDocument gives back.' })
export class ImportDocumentPayload {
  @Field(() => VersionType, { description: 'The draft. Nothing is announced.' }) version!: VersionType;
  @Field(() => [IgnoredPartType], { description: 'What was left out, and why.' }) ignored!: Ignored[];
  @Field(() => [FindingType], { description: 'What the law says of the text today.' }) findings!: Finding[];
  @Field(() => ListElsewhereType, { ...maybe, description: 'Where its list stands, when not in it.' }) listElsewhere!: ListElsewhere | null;
}

@Resolver()
export class DocumentResolver {
  @Query(() => TriedDocumentType, { description: 'What would be read of a document, and what would be left out. Nothing is written.' })
  tryDocument(
    @Arg('url', () => String, ofDocument.url) url: string | undefined,
    @Arg('document', () => DocumentInput, ofDocument.document) document: DocumentInput | undefined,
    @Arg('declaration', () => String, ofDocument.declaration) declaration: string | undefined,
    @Ctx() { settings, now }: Context,
  ): Promise<TriedDocument> {
    return tryDocument(accepted(triedInput, { url, document, declaration }, []), settings, now);
  }

  @Mutation(() => ImportDocumentPayload, { description: 'Takes a document over as a draft, for somebody to read and announce.' })
  importDocument(
    @Arg('input', () => ImportDocumentInput, { description: 'The document, and the list.' }) input: ImportDocumentInput,
    @Ctx() context: Context,
  ): Promise<ImportedDocument> {
    return importDocument(context.em, accepted(importInput, input), context.settings, context);
  }
}
