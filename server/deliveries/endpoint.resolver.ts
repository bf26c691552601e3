// Endpoints: the query, mutations, and the fields that are looked up.

import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { accepted } from '../graphql/accepted.ts';
import { EndpointStateEnum } from '../graphql/enums.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import { payloadType } from '../graphql/payload.ts';
import type { Controller } from '../notices/controller.entity.ts';
import { ControllerType } from '../notices/controller.type.ts';
import { createEndpoint, type EndpointWithSecret } from './create-endpoint.ts';
import { deleteEndpoint } from './delete-endpoint.ts';
import { endpointsOf } from './deliveries-page.ts';
import { endpointPatchInput, newEndpointInput } from './endpoint-input.ts';
import type { Endpoint, EndpointState } from './endpoint.entity.ts';
import { EndpointType } from './endpoint.type.ts';
import { rotateEndpointSecret } from './rotate-endpoint-secret.ts';
import { updateEndpoint } from './update-endpoint.ts';

const maybe = { nullable: true } as const;

@InputType('CreateEndpointInput', { description: 'An address that events are to be posted to.' })
class CreateEndpointInput {
  @Field(() => String, { description: 'Slug of the controller whose it is.' }) controller!: string;
  @Field(() => String, { description: 'Where events are posted to; a public address.' }) url!: string;
  @Field(() => [String], { ...maybe, description: 'The events that it wants; all when left out or empty.' }) events?: string[] | null;
}

@InputType('UpdateEndpointInput', { description: 'What is new about an endpoint. What is left out stays as it is.' })
class UpdateEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' }) id!: string;
  @Field(() => String, { ...maybe, description: 'Where events are posted to.' }) url?: string;
  @Field(() => [String], { ...maybe, description: 'The events that it wants; null or empty for all.' }) events?: string[] | null;
  @Field(() => EndpointStateEnum, { ...maybe, description: 'Whether it is sent anything.' }) state?: EndpointState;
}

@InputType('RotateEndpointSecretInput', { description: 'An endpoint whose secret is replaced.' })
class RotateEndpointSecretInput {
  @Field(() => ID, { description: 'The endpoint.' }) id!: string;
}

@InputType('DeleteEndpointInput', { description: 'An endpoint that is not needed any more.' })
class DeleteEndpointInput {
  @Field(() => ID, { description: 'The endpoint.' }) id!: string;
}

@ObjectType('CreateEndpointPayload', { description: 'What createEndpoint gives back.' })
class CreateEndpointPayload {
  @Field(() => EndpointType, { description: 'The endpoint.' }) endpoint!: EndpointType;
  @Field(() => String, { description: 'Its secret. It is shown here and never again.' }) secret!: string;
}

@ObjectType('RotateEndpointSecretPayload', { description: 'What rotateEndpointSecret gives back.' })
class RotateEndpointSecretPayload {
  @Field(() => EndpointType, { description: 'The endpoint.' }) endpoint!: EndpointType;
  @Field(() => String, { description: 'Its new secret. It is shown here and never again.' }) secret!: string;
}

const UpdateEndpointPayload = payloadType('UpdateEndpoint', 'endpoint', () => EndpointType);
const DeleteEndpointPayload = payloadType('DeleteEndpoint', 'endpoint', () => EndpointType);

@Resolver(() => EndpointType)
export class EndpointResolver {
  @Query(() => [EndpointType], {
    description:
      'The endpoints of a controller, in the order they were created: its own for a controller; all for an operator who names none.',
  })
  async endpoints(
    @Arg('controller', () => String, { ...maybe, description: 'Slug of the controller.' }) controller: string | undefined,
    @Ctx() { em, actor, loaders }: Context,
  ): Promise<readonly Endpoint[]> {
    if (actor.role === 'CONTROLLER') return loaders.endpointsOf.load(actor.controllerId);
    const named = controller ? await loaders.controllerBySlug.load(controller) : null;
    return endpointsOf(em, named?.id ?? null);
  }

  @Mutation(() => CreateEndpointPayload, { description: 'Creates an endpoint. Its secret is shown once.' })
  createEndpoint(
    @Arg('input', () => CreateEndpointInput, { description: 'The endpoint.' }) input: CreateEndpointInput,
    @Ctx() context: Context,
  ): Promise<EndpointWithSecret> {
    return createEndpoint(context.em, accepted(newEndpointInput, input), context.settings, context);
  }

  @Mutation(() => UpdateEndpointPayload, { description: 'Changes an endpoint, disables it, or enables it again.' })
  async updateEndpoint(
    @Arg('input', () => UpdateEndpointInput, { description: 'What is new.' }) input: UpdateEndpointInput,
    @Ctx() context: Context,
  ): Promise<{ endpoint: Endpoint }> {
    return { endpoint: await updateEndpoint(context.em, accepted(endpointPatchInput, input), context.settings, context) };
  }

  @Mutation(() => RotateEndpointSecretPayload, { description: 'Replaces the secret. For 24 hours both sign.' })
  rotateEndpointSecret(
    @Arg('input', () => RotateEndpointSecretInput, { description: 'Which.' }) input: RotateEndpointSecretInput,
    @Ctx() context: Context,
  ): Promise<EndpointWithSecret> {
    return rotateEndpointSecret(context.em, input.id, context.settings, context);
  }

  @Mutation(() => DeleteEndpointPayload, { description: 'Deletes an endpoint: nothing is posted to it any more.' })
  async deleteEndpoint(
    @Arg('input', () => DeleteEndpointInput, { description: 'Which.' }) input: DeleteEndpointInput,
    @Ctx() context: Context,
  ): Promise<{ endpoint: Endpoint }> {
    return { endpoint: await deleteEndpoint(context.em, input.id, context) };
  }

  @FieldResolver(() => ControllerType, { description: 'Whose it is.' })
  controller(@Root() endpoint: Endpoint, @Ctx() { loaders }: Context): Promise<Controller> {
    return loadOrFail(loaders.controller, endpoint.controller);
  }
}
