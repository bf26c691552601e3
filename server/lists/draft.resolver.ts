// How versions come about and go: drafts, announcements, withdrawals, history.

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { announceVersion } from './announce-version.ts';
import { discardDraft } from './discard-draft.ts';
import type { Draft } from './draft.entity.ts';
import { editDraft } from './edit-draft.ts';
import {
  AnnounceVersionInput,
  AnnounceVersionPayload,
  DiscardDraftInput,
  DiscardDraftPayload,
  EditDraftInput,
  EditDraftPayload,
  RecordPastVersionInput,
  RecordPastVersionPayload,
  StartDraftInput,
  StartDraftPayload,
  WithdrawVersionInput,
  WithdrawVersionPayload,
} from './version.input.ts';
import { recordPastVersion } from './record-past-version.ts';
import { startDraft } from './start-draft.ts';
import { announceInput, editInput, pastVersionInput, withdrawInput } from './version-input.ts';
import type { Version } from './version.entity.ts';
import { withdrawVersion } from './withdraw-version.ts';

@Resolver()
export class DraftResolver {
  @Mutation(() => StartDraftPayload, { description: 'Starts a draft of the next version.' })
  async startDraft(
    @Arg('input', () => StartDraftInput, { description: 'Of what.' }) input: StartDraftInput,
    @Ctx() context: Context,
  ): Promise<{ version: Draft }> {
    const { list, empty, plannedEffectiveOn } = input;
    return {
      version: await startDraft(context.em, { list, empty: empty ?? false, plannedEffectiveOn: plannedEffectiveOn ?? null }, context),
    };
  }

  @Mutation(() => EditDraftPayload, { description: 'Edits a draft, whole or not at all. CONFLICT when somebody else edited it first.' })
  async editDraft(
    @Arg('input', () => EditDraftInput, { description: 'The edit.' }) input: EditDraftInput,
    @Ctx() context: Context,
  ): Promise<{ version: Draft }> {
    return { version: await editDraft(context.em, accepted(editInput, input), context) };
  }

  @Mutation(() => DiscardDraftPayload, { description: 'Discards a draft and gives back what it was.' })
  async discardDraft(
    @Arg('input', () => DiscardDraftInput, { description: 'Which.' }) input: DiscardDraftInput,
    @Ctx() context: Context,
  ): Promise<{ version: Draft }> {
    return { version: await discardDraft(context.em, input.draft, context) };
  }

  @Mutation(() => AnnounceVersionPayload, { description: 'Makes a draft the next version, announced now, in effect from a day on.' })
  async announceVersion(
    @Arg('input', () => AnnounceVersionInput, { description: 'What, and from when.' }) input: AnnounceVersionInput,
    @Ctx() context: Context,
  ): Promise<{ version: Version }> {
    return { version: await announceVersion(context.em, accepted(announceInput, input), context) };
  }

  @Mutation(() => WithdrawVersionPayload, { description: 'Withdraws a version that has not taken effect yet.' })
  async withdrawVersion(
    @Arg('input', () => WithdrawVersionInput, { description: 'Which, and why.' }) input: WithdrawVersionInput,
    @Ctx() context: Context,
  ): Promise<{ version: Version }> {
    return { version: await withdrawVersion(context.em, accepted(withdrawInput, input), context) };
  }

  @Mutation(() => RecordPastVersionPayload, {
    description: 'Records a version that took effect today or earlier: history that was learned only now.',
  })
  async recordPastVersion(
    @Arg('input', () => RecordPastVersionInput, { description: 'The version.' }) input: RecordPastVersionInput,
    @Ctx() context: Context,
  ): Promise<{ version: Version }> {
    return { version: await recordPastVersion(context.em, accepted(pastVersionInput, input), context) };
  }
}
