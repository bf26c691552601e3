// The first tables: parties, lists and their versions, who is owed notices, tokens, the audit log.
// What has been recorded is recorded: versions, their events and the audit log refuse UPDATE, DELETE and TRUNCATE.

import { Migration } from '@mikro-orm/migrations';

const statements = [
  `create table "audit_record" ("id" varchar(255) not null, "at" timestamptz(3) not null, "actor" text not null, "action" text not null, "target" varchar(255) null, "before" varchar(64) null, "after" varchar(64) null, "denied" boolean not null, primary key ("id"))`,
  `create index "audit_record_target_index" on "audit_record" ("target")`,
  `create or replace function "audit_record_audit_record_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "audit_record_append_only" BEFORE UPDATE OR DELETE on "audit_record" for each ROW execute function "audit_record_audit_record_append_only_fn"()`,
  `create table "party_group" ("id" varchar(255) not null, "slug" varchar(255) not null, "name" text not null, "country" varchar(255) null, primary key ("id"))`,
  `alter table "party_group" add constraint "party_group_slug_unique" unique ("slug")`,
  `create table "party" ("id" varchar(255) not null, "slug" varchar(255) not null, "name" text not null, "legal_name" text null, "legal_form" text null, "natural_person" boolean not null default false, "former_names" jsonb not null, "country" varchar(255) null, "address" text null, "website" text null, "privacy_policy_url" text null, "subprocessor_list_url" text null, "identifiers" jsonb not null, "contact_person" jsonb null, "contact_erased" boolean not null default false, "parent_id" varchar(255) null, "group_id" varchar(255) null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "party" add constraint "party_slug_unique" unique ("slug")`,
  `create index "party_group_id_index" on "party" ("group_id")`,
  `create table "list" ("id" varchar(255) not null, "slug" varchar(255) not null, "title" text not null, "product" text null, "language" varchar(255) not null, "time_zone" varchar(255) not null, "public" boolean not null, "owner_id" varchar(255) not null, "capacity" text not null, "origin" text not null, "terms" jsonb not null, "refuse_breach" boolean not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "list" add constraint "list_slug_unique" unique ("slug")`,
  `create index "list_owner_id_index" on "list" ("owner_id")`,
  `alter table "list" add constraint "list_capacity_check" check ("capacity" in ('CONTROLLER', 'PROCESSOR'))`,
  `alter table "list" add constraint "list_origin_check" check ("origin" in ('PUBLISHED', 'OBSERVED'))`,
  `create table "list_reading" ("id" varchar(255) not null, "list_id" varchar(255) not null, "recorded_at" timestamptz(3) not null, "reading" jsonb not null, primary key ("id"))`,
  `create index "list_reading_list_id_index" on "list_reading" ("list_id")`,
  `create table "draft" ("id" varchar(255) not null, "list_id" varchar(255) not null, "revision" int not null, "base_number" int null, "planned_effective_on" date null, "completeness" text not null, "provenance" jsonb null, "entries" jsonb not null, "started_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "draft_list_id_index" on "draft" ("list_id")`,
  `alter table "draft" add constraint "draft_completeness_check" check ("completeness" in ('COMPLETE', 'PARTIAL', 'NOT_RETRIEVABLE'))`,
  `create table "controller" ("id" varchar(255) not null, "slug" varchar(255) not null, "party_id" varchar(255) not null, "language" varchar(255) not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "controller" add constraint "controller_slug_unique" unique ("slug")`,
  `create index "controller_party_id_index" on "controller" ("party_id")`,
  `create table "engagement" ("id" varchar(255) not null, "controller_id" varchar(255) not null, "list_id" varchar(255) not null, "from" date not null, "until" date null, "notice_email" text null, "terms" jsonb not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "engagement_list_id_index" on "engagement" ("list_id")`,
  `create index "engagement_controller_id_list_id_index" on "engagement" ("controller_id", "list_id")`,
  `create table "personal_fact" ("digest" varchar(64) not null, "party_id" varchar(255) not null, "contact" boolean not null, "salt" text null, "value" text null, "erased_at" timestamptz(3) null, primary key ("digest"))`,
  `create index "personal_fact_party_id_index" on "personal_fact" ("party_id")`,
  `create table "token" ("id" varchar(255) not null, "name" text not null, "role" text not null, "lists" jsonb not null, "controller_id" varchar(255) null, "secret_hash" varchar(64) not null, "created_at" timestamptz(3) not null, "expires_at" timestamptz(3) null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, primary key ("id"))`,
  `alter table "token" add constraint "token_secret_hash_unique" unique ("secret_hash")`,
  `alter table "token" add constraint "token_role_check" check ("role" in ('OPERATOR', 'PUBLISHER', 'CONTROLLER'))`,
  `create table "list_version" ("id" varchar(255) not null, "list_id" varchar(255) not null, "number" int not null, "recorded_at" timestamptz(3) not null, "announced_at" timestamptz(3) null, "effective_on" date not null, "effective_on_basis" text not null, "completeness" text not null, "emergency" boolean not null, "emergency_reason" text null, "entry_count" int not null, "canonical" text not null, "hash" varchar(64) not null, "previous_hash" varchar(64) null, "provenance" jsonb null, primary key ("id"))`,
  `alter table "list_version" add constraint "list_version_list_id_number_unique" unique ("list_id", "number")`,
  `alter table "list_version" add constraint "list_version_number_from_one" check (number >= 1)`,
  `alter table "list_version" add constraint "list_version_emergency_has_reason" check (not emergency or emergency_reason is not null)`,
  `alter table "list_version" add constraint "list_version_first_has_no_previous" check ((number = 1) = (previous_hash is null))`,
  `alter table "list_version" add constraint "list_version_effective_on_basis_check" check ("effective_on_basis" in ('STATED', 'INFERRED', 'UNKNOWN'))`,
  `alter table "list_version" add constraint "list_version_completeness_check" check ("completeness" in ('COMPLETE', 'PARTIAL', 'NOT_RETRIEVABLE'))`,
  `create or replace function "list_version_list_version_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "list_version_append_only" BEFORE UPDATE OR DELETE on "list_version" for each ROW execute function "list_version_list_version_append_only_fn"()`,
  `create table "version_use" ("version_id" varchar(255) not null, "entry_key" varchar(255) not null, "party_id" varchar(255) not null, primary key ("version_id", "entry_key"))`,
  `create index "version_use_party_id_index" on "version_use" ("party_id")`,
  `create table "timeline" ("list_id" varchar(255) not null, "effective_on" date not null, "number" int not null, "version_id" varchar(255) not null, "recorded_at" timestamptz(3) not null, primary key ("list_id", "effective_on", "number"))`,
  `alter table "timeline" add constraint "timeline_version_id_unique" unique ("version_id")`,
  `create table "version_event" ("id" varchar(255) not null, "version_id" varchar(255) not null, "list_id" varchar(255) not null, "kind" text not null, "at" timestamptz(3) not null, "by" text not null, "reason" text not null, primary key ("id"))`,
  `create index "version_event_version_id_index" on "version_event" ("version_id")`,
  `create index "version_event_list_id_at_index" on "version_event" ("list_id", "at")`,
  `alter table "version_event" add constraint "version_event_kind_check" check ("kind" in ('WITHDRAWN'))`,
  `create or replace function "version_event_version_event_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "version_event_append_only" BEFORE UPDATE OR DELETE on "version_event" for each ROW execute function "version_event_version_event_append_only_fn"()`,
  `alter table "party" add constraint "party_parent_id_foreign" foreign key ("parent_id") references "party" ("id") on delete set null`,
  `alter table "party" add constraint "party_group_id_foreign" foreign key ("group_id") references "party_group" ("id") on delete set null`,
  `alter table "list" add constraint "list_owner_id_foreign" foreign key ("owner_id") references "party" ("id")`,
  `alter table "list_reading" add constraint "list_reading_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "draft" add constraint "draft_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "controller" add constraint "controller_party_id_foreign" foreign key ("party_id") references "party" ("id")`,
  `alter table "engagement" add constraint "engagement_controller_id_foreign" foreign key ("controller_id") references "controller" ("id")`,
  `alter table "engagement" add constraint "engagement_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "personal_fact" add constraint "personal_fact_party_id_foreign" foreign key ("party_id") references "party" ("id")`,
  `alter table "token" add constraint "token_controller_id_foreign" foreign key ("controller_id") references "controller" ("id") on delete set null`,
  `alter table "list_version" add constraint "list_version_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "version_use" add constraint "version_use_version_id_foreign" foreign key ("version_id") references "list_version" ("id")`,
  `alter table "version_use" add constraint "version_use_party_id_foreign" foreign key ("party_id") references "party" ("id")`,
  `alter table "timeline" add constraint "timeline_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "timeline" add constraint "timeline_version_id_foreign" foreign key ("version_id") references "list_version" ("id")`,
  `alter table "version_event" add constraint "version_event_version_id_foreign" foreign key ("version_id") references "list_version" ("id")`,
  `alter table "version_event" add constraint "version_event_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
];

const appendOnly = ['list_version', 'version_event', 'audit_record'];

export class Migration20261122Registry extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    this.addSql(`create function refuse_truncate() returns trigger language plpgsql as $$
      begin raise exception '% is append-only: TRUNCATE refused', tg_table_name using errcode = 'restrict_violation'; end $$`);
    for (const table of appendOnly) {
      this.addSql(
        `create trigger ${table}_no_truncate before truncate on "${table}" for each statement execute function refuse_truncate()`,
      );
    }
  }
}
