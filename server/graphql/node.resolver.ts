// `node(id)`: anything that has an id, for whoever may see it.

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { AuditRecord } from '../audit/audit-record.entity.ts';
import { AuditRecordType } from '../audit/audit-record.type.ts';
import { Token } from '../access/token.entity.ts';
import { TokenType } from '../access/token.type.ts';
import type { Context } from '../context.ts';
import { kindOfId } from '../database/new-id.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { DeliveryType } from '../deliveries/delivery.type.ts';
import { Endpoint } from '../deliveries/endpoint.entity.ts';
import { EndpointType } from '../deliveries/endpoint.type.ts';
import { DriftFinding } from '../drift/drift-finding.entity.ts';
import { DriftFindingType } from '../drift/drift.type.ts';
import { Source } from '../drift/source.entity.ts';
import { SourceType } from '../drift/source.type.ts';
import { Draft } from '../lists/draft.entity.ts';
import { List } from '../lists/list.entity.ts';
import { ListType } from '../lists/list.type.ts';
import { Version } from '../lists/version.entity.ts';
import { VersionType } from '../lists/version.type.ts';
import { Controller } from '../notices/controller.entity.ts';
import { ControllerType } from '../notices/controller.type.ts';
import { Notice } from '../notices/notice.entity.ts';
import { NoticeType, RecipientType } from '../notices/notice.type.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { Objection } from '../objections/objection.entity.ts';
import { ObjectionType } from '../objections/objection.type.ts';
import { Party } from '../parties/party.entity.ts';
import { PartyType } from '../parties/party.type.ts';
import { Node } from './node.type.ts';

type AnyNode =
  | Party
  | List
  | Version
  | Draft
  | Controller
  | Notice
  | Recipient
  | Objection
  | Endpoint
  | Delivery
  | Source
  | DriftFinding
  | Token
  | AuditRecord;

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'What that id names; null when it names nothing that you may see.' })
  async node(@Arg('id', () => ID, { description: 'The id.' }) id: string, @Ctx() { em }: Context): Promise<AnyNode | null> {
    switch (kindOfId(id)) {
      case 'Party':
        return em.findOne(Party, { id });
      case 'List':
        return em.findOne(List, { id });
      case 'Version':
        return em.findOne(Version, { id });
      case 'Draft':
        return em.findOne(Draft, { id });
      case 'Controller':
        return em.findOne(Controller, { id });
      case 'Notice':
        return em.findOne(Notice, { id });
      case 'Recipient':
        return em.findOne(Recipient, { id });
      case 'Objection':
        return em.findOne(Objection, { id });
      case 'Endpoint':
        return em.findOne(Endpoint, { id });
      case 'Delivery':
        return em.findOne(Delivery, { id });
      case 'Source':
        return em.findOne(Source, { id });
      case 'DriftFinding':
        return em.findOne(DriftFinding, { id });
      case 'Token':
        return em.findOne(Token, { id });
      case 'AuditRecord':
        return em.findOne(AuditRecord, { id });
      default:
        return null;
    }
  }
}

/** The types that `node` may answer with, for the schema to know them even where nothing else leads to them. */
export const nodeTypes = [
  PartyType,
  ListType,
  VersionType,
  ControllerType,
  NoticeType,
  RecipientType,
  ObjectionType,
  EndpointType,
  DeliveryType,
  SourceType,
  DriftFindingType,
  TokenType,
  AuditRecordType,
];
