// The fields of entries that are looked up or guarded.

import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { NoticeChange } from '../../schema/notice/content.ts';
import { inLanguage } from '../../schema/words/statement.ts';
import type { Context } from '../context.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { type TransferOfList, TransferType } from '../law/transfer.type.ts';
import { ContactPersonType, PartyType } from '../parties/party.type.ts';
import type { Party } from '../parties/party.entity.ts';
import { type EntryOfList, EntryType } from './entry.type.ts';
import type { List } from './list.entity.ts';
import { ChangeType, ListType, UsageType } from './list.type.ts';
import { Version } from './version.entity.ts';
import { VersionType } from './version.type.ts';
import type { Usage } from './where-used.ts';

@Resolver(() => EntryType)
export class EntryResolver {
  @FieldResolver(() => PartyType, { description: 'The legal or natural person, as it is known now.' })
  party(@Root() entry: EntryOfList, @Ctx() { loaders }: Context): Promise<Party> {
    return loadOrFail(loaders.party, entry.partyId);
  }

  @FieldResolver(() => ContactPersonType, { nullable: true, description: 'Whom to turn to.' })
  contactPerson(@Root() entry: EntryOfList): ContactPersonType | null {
    return entry.contactPerson && { ...entry.contactPerson, erased: entry.erased };
  }

  @FieldResolver(() => [TransferType], { description: 'What leaves the EEA through it.' })
  transfers(@Root() entry: EntryOfList): readonly TransferOfList[] {
    return entry.transfers.map((transfer) => ({ ...transfer, list: entry.list }));
  }
}

@Resolver(() => ChangeType)
export class ChangeResolver {
  @FieldResolver(() => String, { description: 'The change as a sentence, in English or Hungarian.' })
  statement(
    @Root() change: NoticeChange,
    @Arg('language', () => String, { nullable: true, defaultValue: 'en', description: '`en` or `hu`.' }) language: string | null,
  ): string {
    return inLanguage(change.statement, language ?? 'en');
  }
}

@Resolver(() => UsageType)
export class UsageResolver {
  @FieldResolver(() => ListType, { description: 'The list.' })
  list(@Root() usage: Usage, @Ctx() { loaders }: Context): Promise<List> {
    return loadOrFail(loaders.list, usage.list);
  }

  @FieldResolver(() => VersionType, { description: 'The first version of the stretch.' })
  version(@Root() usage: Usage, @Ctx() { loaders }: Context): Promise<Version> {
    return loadOrFail(loaders.version, usage.version);
  }

  @FieldResolver(() => EntryType, { description: 'The entry on that version.' })
  async entry(@Root() usage: Usage, @Ctx() { loaders }: Context): Promise<EntryOfList> {
    const [list, version] = await Promise.all([loadOrFail(loaders.list, usage.list), loadOrFail(loaders.version, usage.version)]);
    const entry = (await loaders.content.load(version)).find(({ key }) => key === usage.entryKey);
    if (!entry) throw new Error(`version ${version.id} has no entry ${usage.entryKey}`);
    return { ...entry, list };
  }
}
