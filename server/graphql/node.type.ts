import { Field, ID, InterfaceType } from 'type-graphql';
import { nodeTypeName } from './node-type-name.ts';

@InterfaceType('Node', { description: 'Everything that has an id.', autoRegisterImplementations: true, resolveType: nodeTypeName })
export abstract class Node {
  @Field(() => ID, { description: 'Names it for good, among everything in the registry.' }) id!: string;
}
