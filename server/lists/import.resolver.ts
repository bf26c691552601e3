// List files, taken over whole: the list, its parties and one state of it in one transaction.

import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { parse } from 'yaml';
import type { Basis } from '../../schema/list/content.ts';
import { type ListFile, listFileInput } from '../../schema/list/file-format.ts';
import { readingInput } from '../../schema/list/reading-input.ts';
import { strictProblems } from '../../schema/list/strict.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Context } from '../context.ts';
import { invalid } from '../errors.ts';
import { accepted } from '../graphql/accepted.ts';
import { BasisEnum } from '../graphql/enums.ts';
import { payloadType } from '../graphql/payload.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import type { Draft } from './draft.entity.ts';
import { importDraft, importVersion } from './import-list.ts';
import { ListReading } from './list-reading.entity.ts';
import { ListType } from './list.type.ts';
import type { List } from './list.entity.ts';
import { recordReading } from './record-reading.ts';
import type { Version } from './version.entity.ts';
import { VersionType } from './version.type.ts';
import { loadOrFail } from '../graphql/loaders.ts';

const maybe = { nullable: true } as const;
const file = { description: 'The text of the list file, YAML or JSON.' };
const strict = {
  ...maybe,
  defaultValue: false,
  description: 'Refuse identifiers with wrong check digits instead of keeping them with a finding.',
};

@InputType('ImportDraftInput', { description: 'A list file to be taken over as a draft. List and parties are created when absent.' })
class ImportDraftInput {
  @Field(() => String, { description: 'Slug of the list; the file names the same.' }) list!: string;
  @Field(() => String, file) file!: string;
  @Field(() => Boolean, strict) strict?: boolean;
}

@InputType('ImportVersionInput', { description: 'A list file to be recorded as history. List and parties are created when absent.' })
class ImportVersionInput {
  @Field(() => String, { description: 'Slug of the list; the file names the same.' }) list!: string;
  @Field(() => String, file) file!: string;
  @Field(() => Boolean, strict) strict?: boolean;
  @Field(() => DateScalar, { ...maybe, description: 'The first day it applied, over the file.' }) effectiveOn?: CivilDay;
  @Field(() => BasisEnum, { ...maybe, description: 'Whether that day is stated or inferred, over the file.' }) effectiveOnBasis?: Basis;
  @Field(() => DateTimeScalar, { ...maybe, description: 'When controllers were told, over the file.' }) announcedAt?: string;
}

@InputType('RecordReadingInput', { description: 'What one document says about a list, besides its versions.' })
class RecordReadingInput {
  @Field(() => String, { description: 'Slug of the list.' }) list!: string;
  @Field(() => String, { description: 'The text of one reading as in a list file, YAML or JSON.' }) reading!: string;
}

const ImportDraftPayload = payloadType('ImportDraft', 'version', () => VersionType);
const ImportVersionPayload = payloadType('ImportVersion', 'version', () => VersionType);
const RecordReadingPayload = payloadType('RecordReading', 'list', () => ListType);

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportDraftPayload, { description: 'Takes a list file over as a draft, in one transaction.' })
  async importDraft(
    @Arg('input', () => ImportDraftInput, { description: 'The file.' }) input: ImportDraftInput,
    @Ctx() context: Context,
  ): Promise<{ version: Draft }> {
    return { version: await importDraft(context.em, fileOf(input), context) };
  }

  @Mutation(() => ImportVersionPayload, {
    description: 'Records a list file as a version that took effect today or earlier, in one transaction.',
  })
  async importVersion(
    @Arg('input', () => ImportVersionInput, { description: 'The file.' }) input: ImportVersionInput,
    @Ctx() context: Context,
  ): Promise<{ version: Version }> {
    const read = fileOf(input);
    const overFile = {
      effectiveOn: input.effectiveOn ?? read.effectiveOn,
      effectiveOnBasis: input.effectiveOnBasis ?? read.effectiveOnBasis,
      announcedAt: input.announcedAt ?? read.announcedAt,
    };
    return { version: await importVersion(context.em, { ...read, ...overFile }, context) };
  }

  @Mutation(() => RecordReadingPayload, { description: 'Keeps what a document says about a list besides its versions.' })
  async recordReading(
    @Arg('input', () => RecordReadingInput, { description: 'The reading.' }) input: RecordReadingInput,
    @Ctx() context: Context,
  ): Promise<{ list: List }> {
    const reading = accepted(readingInput, parsed(input.reading, 'reading'), ['input', 'reading']);
    const row: ListReading = await recordReading(context.em, { list: input.list, reading }, context);
    return { list: await loadOrFail(context.loaders.list, row.list) };
  }
}

function fileOf(input: ImportDraftInput | ImportVersionInput): ListFile {
  const path = ['input', 'file'];
  const read = accepted(listFileInput, parsed(input.file, 'file'), path);
  if (read.list.slug !== input.list) throw invalid(`The file is of the list "${read.list.slug}", not "${input.list}".`, [...path, 'slug']);
  const [problem] = input.strict ? strictProblems(read.entries, [...path, 'entries']) : [];
  if (problem) throw invalid(problem.message, problem.path);
  return read;
}

function parsed(text: string, field: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw invalid(`The ${field} is neither YAML nor JSON: ${error instanceof Error ? error.message : String(error)}`, ['input', field]);
  }
}
