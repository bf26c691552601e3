// Versions and drafts: the fields that are derived or looked up.

import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Basis } from '../../schema/list/content.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import type { Finding } from '../../schema/words/finding.ts';
import type { Context } from '../context.ts';
import { BasisEnum, VersionStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { FindingType } from '../law/finding.type.ts';
import { AppliedVersion } from '../notices/applied-version.ts';
import type { HeldChange } from '../notices/gate.ts';
import { Draft } from './draft.entity.ts';
import { type EntryOfList, EntryType } from './entry.type.ts';
import { findingsOfVersionOn } from './findings-of-list.ts';
import { ListType } from './list.type.ts';
import type { List } from './list.entity.ts';
import { versionState, type VersionState } from './version-state.ts';
import { Version } from './version.entity.ts';
import { HeldChangeType, VersionType } from './version.type.ts';

const maybe = { nullable: true } as const;
type Shown = Version | Draft | AppliedVersion;

function recorded(version: Shown): Version | null {
  if (version instanceof AppliedVersion) return version.of;
  return version instanceof Version ? version : null;
}

@Resolver(() => VersionType)
export class VersionResolver {
  @FieldResolver(() => Int, { ...maybe, description: 'Order of recording, from 1, without gaps; a draft has none.' })
  number(@Root() version: Shown): number | null {
    return recorded(version)?.number ?? null;
  }

  @FieldResolver(() => Int, { ...maybe, description: 'Counts the edits of a draft; a version has none.' })
  revision(@Root() version: Shown): number | null {
    return version instanceof Draft ? version.revision : null;
  }

  @FieldResolver(() => ListType, { description: 'The list it is a version of.' })
  list(@Root() version: Shown, @Ctx() { loaders }: Context): Promise<List> {
    return loadOrFail(loaders.list, version.list);
  }

  @FieldResolver(() => VersionStateEnum, { description: 'Where it stands today.' })
  async state(@Root() version: Shown, @Ctx() { loaders, now }: Context): Promise<VersionState> {
    if (version instanceof Draft) return 'DRAFT';
    const list = await loadOrFail(loaders.list, version.list);
    return versionState(await loaders.course.load(version.id), dayIn(list.timeZone, now));
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When this registry learned it; null for a draft.' })
  recordedAt(@Root() version: Shown): Temporal.Instant | null {
    return recorded(version)?.recordedAt ?? null;
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When controllers were told; null when nobody was.' })
  announcedAt(@Root() version: Shown): Temporal.Instant | null {
    return recorded(version)?.announcedAt ?? null;
  }

  @FieldResolver(() => DateScalar, { ...maybe, description: 'The intended day of a draft.' })
  plannedEffectiveOn(@Root() version: Shown): CivilDay | null {
    return version instanceof Draft ? version.plannedEffectiveOn : null;
  }

  @FieldResolver(() => DateScalar, { ...maybe, description: 'The first day it applies, in the time zone of the list. Never moved.' })
  effectiveOn(@Root() version: Shown): CivilDay | null {
    return recorded(version)?.effectiveOn ?? null;
  }

  @FieldResolver(() => BasisEnum, { ...maybe, description: 'Whether that day is stated or was inferred.' })
  effectiveOnBasis(@Root() version: Shown): Basis | null {
    return recorded(version)?.effectiveOnBasis ?? null;
  }

  @FieldResolver(() => DateScalar, { ...maybe, description: 'The first day the next version applies; null when there is none.' })
  async supersededOn(@Root() version: Shown, @Ctx() { loaders }: Context): Promise<CivilDay | null> {
    return version instanceof Draft ? null : (await loaders.course.load(version.id)).supersededOn;
  }

  @FieldResolver(() => DateTimeScalar, { ...maybe, description: 'When it was withdrawn.' })
  async withdrawnAt(@Root() version: Shown, @Ctx() { loaders }: Context): Promise<Temporal.Instant | null> {
    return version instanceof Draft ? null : (await loaders.course.load(version.id)).withdrawnAt;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was announced as an emergency, which shortened its notice.' })
  emergency(@Root() version: Shown): boolean {
    return recorded(version)?.emergency ?? false;
  }

  @FieldResolver(() => String, { ...maybe, description: 'Why it was an emergency.' })
  emergencyReason(@Root() version: Shown): string | null {
    return recorded(version)?.emergencyReason ?? null;
  }

  @FieldResolver(() => [EntryType], { description: 'The recipients, as the list words them.' })
  async entries(@Root() version: Shown, @Ctx() { loaders }: Context): Promise<readonly EntryOfList[]> {
    const list = await loadOrFail(loaders.list, version.list);
    const entries = version instanceof Version ? await loaders.content.load(version) : version.entries;
    return entries.map((entry) => ({ ...entry, list }));
  }

  @FieldResolver(() => Int, { description: 'How many recipients it has.' })
  entryCount(@Root() version: Shown): number {
    return version instanceof Version ? version.entryCount : version.entries.length;
  }

  @FieldResolver(() => String, { ...maybe, description: 'SHA-256 of the canonical text, 64 hex digits; null for a draft.' })
  hash(@Root() version: Shown): string | null {
    return recorded(version)?.hash ?? null;
  }

  @FieldResolver(() => String, { ...maybe, description: 'Hash of the version numbered one less; null for the first.' })
  previousHash(@Root() version: Shown): string | null {
    return recorded(version)?.previousHash ?? null;
  }

  @FieldResolver(() => String, { ...maybe, description: 'The text whose SHA-256 is `hash`, in the canonical form of RFC 8785.' })
  canonical(@Root() version: Shown): string | null {
    return recorded(version)?.canonical ?? null;
  }

  @FieldResolver(() => [HeldChangeType], { description: 'With `forController`: what does not apply to it yet, and why.' })
  held(@Root() version: Shown): readonly HeldChange[] {
    return version instanceof AppliedVersion ? version.held : [];
  }

  @FieldResolver(() => [FindingType], { description: 'What the registry has to say of it on a day (today when left out).' })
  findings(
    @Root() version: Shown,
    @Arg('asOf', () => DateScalar, { ...maybe, description: 'The day.' }) asOf: CivilDay | undefined,
    @Ctx() context: Context,
  ): Promise<readonly Finding[]> {
    return findingsOfVersionOn(context, version, asOf ?? null);
  }
}
