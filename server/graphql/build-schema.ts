// The schema: every resolver by name, every field behind its access rule.

import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { TokenResolver, ViewerResolver } from '../access/access.resolver.ts';
import { guardSchema } from '../access/guard-schema.ts';
import { AuditResolver } from '../audit/audit.resolver.ts';
import { DeliveryResolver } from '../deliveries/delivery.resolver.ts';
import { EndpointResolver } from '../deliveries/endpoint.resolver.ts';
import { FindingResolver, JudgementResolver, LawResolver, MechanismResolver, TransferResolver } from '../law/law.resolver.ts';
import { CopyResolver } from '../deliveries/copy.resolver.ts';
import { DocumentResolver } from '../drift/document.resolver.ts';
import { PartyDoubtResolver } from '../drift/party-doubt.resolver.ts';
import { DriftResolver } from '../drift/drift.resolver.ts';
import { SourceResolver } from '../drift/source.resolver.ts';
import { DraftResolver } from '../lists/draft.resolver.ts';
import { ChangeResolver, EntryResolver, UsageResolver } from '../lists/entry.resolver.ts';
import { ImportResolver } from '../lists/import.resolver.ts';
import { ListResolver } from '../lists/list.resolver.ts';
import { VersionResolver } from '../lists/version.resolver.ts';
import { ControllerResolver, EngagementResolver } from '../notices/controller.resolver.ts';
import { NoticeResolver } from '../notices/notice.resolver.ts';
import { RecipientResolver } from '../notices/recipient.resolver.ts';
import { ObjectionResolver } from '../objections/objection.resolver.ts';
import { GroupResolver, IdentifierResolver, PartyResolver } from '../parties/party.resolver.ts';
import { ProofResolver } from '../proof/proof.resolver.ts';
import { nameEnumValues } from './enum-values.ts';
import { NodeResolver, nodeTypes } from './node.resolver.ts';
import { readableInput } from './readable-input.ts';

/** Builds the executable schema. Slow (a fifth of a second): once for each process. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      TokenResolver,
      ViewerResolver,
      AuditResolver,
      LawResolver,
      TransferResolver,
      MechanismResolver,
      FindingResolver,
      JudgementResolver,
      PartyResolver,
      GroupResolver,
      IdentifierResolver,
      ListResolver,
      DraftResolver,
      VersionResolver,
      EntryResolver,
      ChangeResolver,
      UsageResolver,
      ImportResolver,
      ControllerResolver,
      EngagementResolver,
      NoticeResolver,
      ProofResolver,
      RecipientResolver,
      ObjectionResolver,
      EndpointResolver,
      DeliveryResolver,
      CopyResolver,
      SourceResolver,
      DriftResolver,
      DocumentResolver,
      PartyDoubtResolver,
    ],
    orphanedTypes: nodeTypes,
    validate: false,
  });
  return readableInput(guardSchema(nameEnumValues(schema)));
}
