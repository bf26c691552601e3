// Every table, by name. Nothing is discovered: what is not here does not exist.

import { Token } from '../access/token.entity.ts';
import { AuditRecord } from '../audit/audit-record.entity.ts';
import { Draft } from '../lists/draft.entity.ts';
import { ListReading } from '../lists/list-reading.entity.ts';
import { List } from '../lists/list.entity.ts';
import { Timeline } from '../lists/timeline.entity.ts';
import { Use } from '../lists/use.entity.ts';
import { VersionEvent } from '../lists/version-event.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Engagement } from '../notices/engagement.entity.ts';
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
  Token,
  AuditRecord,
];
