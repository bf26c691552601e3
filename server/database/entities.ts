// Every table, by name. Nothing is discovered: what is not here does not exist.

import { Token } from '../access/token.entity.ts';
import { AuditRecord } from '../audit/audit-record.entity.ts';
import { Attempt } from '../deliveries/attempt.entity.ts';
import { CopySubscription } from '../deliveries/copy-subscription.entity.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { Endpoint } from '../deliveries/endpoint.entity.ts';
import { Message } from '../deliveries/message.entity.ts';
import { DriftFinding } from '../drift/drift-finding.entity.ts';
import { HostTurn } from '../drift/host-turn.entity.ts';
import { Observation } from '../drift/observation.entity.ts';
import { Snapshot } from '../drift/snapshot.entity.ts';
import { SourceSnapshot } from '../drift/source-snapshot.entity.ts';
import { Source } from '../drift/source.entity.ts';
import { Draft } from '../lists/draft.entity.ts';
import { ListReading } from '../lists/list-reading.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Timeline } from '../lists/timeline.entity.ts';
import { Use } from '../lists/use.entity.ts';
import { VersionEvent } from '../lists/version-event.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { AgreedTerms } from '../notices/agreed-terms.entity.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Engagement } from '../notices/engagement.entity.ts';
import { Lapse } from '../notices/lapse.entity.ts';
import { Notice } from '../notices/notice.entity.ts';
import { RecipientEvent } from '../notices/recipient-event.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { RegistryKey } from '../proof/registry-key.entity.ts';
import { ObjectionStep } from '../objections/objection-step.entity.ts';
import { Objection } from '../objections/objection.entity.ts';
import { Group } from '../parties/group.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { PersonalFact } from '../parties/personal-fact.entity.ts';

export const entities = [
  Group,
  Party,
  PersonalFact,
  List,
  Version,
  VersionEvent,
  Timeline,
  Use,
  Draft,
  ListReading,
  Controller,
  Engagement,
  AgreedTerms,
  Notice,
  Recipient,
  RecipientEvent,
  Objection,
  ObjectionStep,
  Endpoint,
  CopySubscription,
  Message,
  Delivery,
  Attempt,
  Lapse,
  Snapshot,
  Observation,
  Source,
  SourceSnapshot,
  DriftFinding,
  HostTurn,
  RegistryKey,
  Token,
  AuditRecord,
];
