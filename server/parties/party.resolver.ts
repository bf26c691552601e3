// Parties and groups: queries, mutations, and the fields that are looked up.

import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { newGroupInput, newPartyInput, partyPatchInput } from '../../schema/list/party-input.ts';
import { isIdentifierValid } from '../../schema/words/identifier.ts';
import type { Context } from '../context.ts';
import type { Connection } from '../graphql/connection.ts';
import { idsOf, pageAsked } from '../graphql/connection.ts';
import { accepted } from '../graphql/accepted.ts';
import { createGroup } from './create-group.ts';
import { createParty } from './create-party.ts';
import { erasePersonalData } from './erase-personal-data.ts';
import type { Group } from './group.entity.ts';
import { partiesPage } from './parties-page.ts';
import { Party } from './party.entity.ts';
import {
  CreateGroupInput,
  CreateGroupPayload,
  CreatePartyInput,
  CreatePartyPayload,
  ErasePersonalDataInput,
  ErasePersonalDataPayload,
  UpdatePartyInput,
  UpdatePartyPayload,
} from './party.input.ts';
import { ContactPersonType, GroupType, IdentifierType, PartyConnection, PartyType } from './party.type.ts';
import { updateParty } from './update-party.ts';

@Resolver(() => PartyType)
export class PartyResolver {
  @Query(() => PartyType, { nullable: true, description: 'The party of that slug; null when there is none.' })
  party(@Arg('slug', () => String, { description: 'Slug of the party.' }) slug: string, @Ctx() { em }: Context): Promise<Party | null> {
    return em.findOne(Party, { slug });
  }

  @Query(() => PartyConnection, { description: 'Parties, in the order they were entered.' })
  parties(
    @Arg('query', () => String, { nullable: true, description: 'Part of a name, legal name or former name.' }) query: string | undefined,
    @Arg('group', () => String, { nullable: true, description: 'Slug of a group.' }) group: string | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many, up to 100; 20 when left out.' }) first: number | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' }) after: string | undefined,
    @Ctx() { em }: Context,
  ): Promise<Connection<Party>> {
    return partiesPage(em, { query: query ?? null, group: group ?? null }, pageAsked(first, after, idsOf('Party')));
  }

  @Mutation(() => CreatePartyPayload, { description: 'Enters a party.' })
  async createParty(
    @Arg('input', () => CreatePartyInput, { description: 'The party.' }) input: CreatePartyInput,
    @Ctx() context: Context,
  ): Promise<{ party: Party }> {
    return { party: await createParty(context.em, accepted(newPartyInput, input), context) };
  }

  @Mutation(() => UpdatePartyPayload, { description: 'Changes what is known of a party now. What versions say of it stays as it is.' })
  async updateParty(
    @Arg('input', () => UpdatePartyInput, { description: 'What is new.' }) input: UpdatePartyInput,
    @Ctx() context: Context,
  ): Promise<{ party: Party }> {
    return { party: await updateParty(context.em, accepted(partyPatchInput, input), context) };
  }

  @Mutation(() => CreateGroupPayload, { description: 'Enters a group of companies.' })
  async createGroup(
    @Arg('input', () => CreateGroupInput, { description: 'The group.' }) input: CreateGroupInput,
    @Ctx() context: Context,
  ): Promise<{ group: Group }> {
    return { group: await createGroup(context.em, accepted(newGroupInput, input), context) };
  }

  @Mutation(() => ErasePersonalDataPayload, {
    description: 'Forgets facts about natural persons for good. Every hash and chain still verifies.',
  })
  async erasePersonalData(
    @Arg('input', () => ErasePersonalDataInput, { description: 'What to forget.' }) input: ErasePersonalDataInput,
    @Ctx() context: Context,
  ): Promise<{ party: Party }> {
    return { party: await erasePersonalData(context.em, input, context) };
  }

  @FieldResolver(() => ContactPersonType, { nullable: true, description: 'Whom to turn to.' })
  contactPerson(@Root() party: Party): ContactPersonType | null {
    if (party.contactPerson) return { ...party.contactPerson, erased: party.contactErased };
    return party.contactErased ? { name: null, position: null, email: null, phone: null, erased: true } : null;
  }

  @FieldResolver(() => PartyType, { nullable: true, description: 'The legal person it belongs to.' })
  async parent(@Root() party: Party, @Ctx() { loaders }: Context): Promise<Party | null> {
    return party.parent === null ? null : loaders.party.load(party.parent);
  }

  @FieldResolver(() => GroupType, { nullable: true, description: 'The group it belongs to.' })
  async group(@Root() party: Party, @Ctx() { loaders }: Context): Promise<Group | null> {
    return party.group === null ? null : loaders.group.load(party.group);
  }
}

@Resolver(() => GroupType)
export class GroupResolver {
  @FieldResolver(() => [PartyType], { description: 'The parties that belong to it.' })
  async members(@Root() group: Group, @Ctx() { loaders }: Context): Promise<readonly Party[]> {
    return loaders.membersOf.load(group.id);
  }
}

@Resolver(() => IdentifierType)
export class IdentifierResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether its form and check digits are right. A right number may still be somebody else's.",
  })
  valid(@Root() identifier: IdentifierType): boolean {
    return isIdentifierValid(identifier);
  }
}
