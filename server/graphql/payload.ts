// What mutations give back: for `mutation x`, a type `XPayload` with the changed thing under its own name.

import { type ClassType, Field, ObjectType } from 'type-graphql';

/** Declares the payload type of one mutation. */
export function payloadType(name: string, field: string, type: () => ClassType): ClassType {
  @ObjectType(`${name}Payload`, { description: `What ${name.charAt(0).toLowerCase()}${name.slice(1)} gives back.` })
  class Payload {}
  Field(type, { name: field, description: `The ${field} as it now is.` })(Payload.prototype, field);
  return Payload;
}
