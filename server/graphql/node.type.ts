import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Everything that has an id.', autoRegisterImplementations: true })
export abstract class Node {
  @Field(() => ID, { description: 'Names it for good, among everything in the registry.' }) id!: string;
}
