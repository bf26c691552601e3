// Notices, their recipients, objections and deliveries. What was told and answered is only ever added to.

import { Migration } from '@mikro-orm/migrations';

const statements = [
  `create table "agreed_terms" ("id" varchar(64) not null, "terms" jsonb not null, primary key ("id"))`,
  `create table "lapse" ("list_id" varchar(255) not null, "entry_key" varchar(255) not null, "instrument" varchar(255) not null, "told_on" date not null, primary key ("list_id", "entry_key", "instrument"))`,
  `create table "copy_subscription" ("id" varchar(255) not null, "list_id" varchar(255) not null, "email" text null, "language" varchar(255) not null, "countries" jsonb not null, "data_categories" jsonb not null, "created_at" timestamptz(3) not null, "confirmed_at" timestamptz(3) null, "ended_at" timestamptz(3) null, primary key ("id"))`,
  `create index "copy_subscription_list_id_email_index" on "copy_subscription" ("list_id", "email")`,
  `create table "endpoint" ("id" varchar(255) not null, "controller_id" varchar(255) not null, "url" text not null, "events" jsonb not null, "state" text not null, "disabled_reason" text null, "secret" text not null, "secret_hint" text not null, "previous_secret" text null, "previous_until" timestamptz(3) null, "failing_since" timestamptz(3) null, "created_at" timestamptz(3) not null, "deleted_at" timestamptz(3) null, primary key ("id"))`,
  `create index "endpoint_controller_id_index" on "endpoint" ("controller_id")`,
  `create table "registry_key" ("id" varchar(255) not null, "public_key" text not null, "private_key" text not null, "created_at" timestamptz(3) not null, primary key ("id"))`,
  `create table "notice" ("id" varchar(255) not null, "list_id" varchar(255) not null, "version_id" varchar(255) not null, "from_version_id" varchar(255) null, "issued_at" timestamptz(3) not null, "content" text not null, "hash" varchar(64) not null, "head_hash" varchar(64) not null, "informational" boolean not null, primary key ("id"))`,
  `create index "notice_list_id_index" on "notice" ("list_id")`,
  `alter table "notice" add constraint "notice_version_id_unique" unique ("version_id")`,
  `create table "recipient" ("id" varchar(255) not null, "notice_id" varchar(255) not null, "controller_id" varchar(255) not null, "engagement_id" varchar(255) not null, "terms_id" varchar(64) not null, "issued_at" timestamptz(3) not null, "starts_on" date null, "object_by" timestamptz(3) null, "effective_on" date null, "first_attempt_at" timestamptz(3) null, "told_at" timestamptz(3) null, "channel" text null, "undeliverable_at" timestamptz(3) null, "next_due_at" timestamptz(3) null, primary key ("id"))`,
  `create index "recipient_controller_id_index" on "recipient" ("controller_id")`,
  `create index "recipient_due" on "recipient" ("next_due_at") where next_due_at is not null`,
  `alter table "recipient" add constraint "recipient_notice_id_engagement_id_unique" unique ("notice_id", "engagement_id")`,
  `create table "recipient_event" ("recipient_id" varchar(255) not null, "kind" text not null, "at" timestamptz(3) not null, "by" text not null, primary key ("recipient_id", "kind"))`,
  `create table "objection" ("id" varchar(255) not null, "notice_id" varchar(255) not null, "version_id" varchar(255) not null, "recipient_id" varchar(255) not null, "controller_id" varchar(255) not null, "raised_at" timestamptz(3) not null, "changes" jsonb not null, "entry_keys" jsonb not null, "grounds" text not null, "remedy" text null, "late" boolean not null, "state" text not null, "open_objection" text not null, "held_at" timestamptz(3) null, "held_on" date null, "released_at" timestamptz(3) null, "released_on" date null, "cure_by" timestamptz(3) null, primary key ("id"))`,
  `create index "objection_notice_id_index" on "objection" ("notice_id")`,
  `create index "objection_recipient_id_index" on "objection" ("recipient_id")`,
  `create index "objection_controller_id_index" on "objection" ("controller_id")`,
  `create index "objection_holds_all" on "objection" ("version_id") where open_objection = 'HOLD_ALL' and held_on is not null`,
  `create table "objection_step" ("id" varchar(255) not null, "objection_id" varchar(255) not null, "at" timestamptz(3) not null, "by" text not null, "from" text null, "to" text not null, "text" text null, primary key ("id"))`,
  `create index "objection_step_objection_id_index" on "objection_step" ("objection_id")`,
  `create table "message" ("id" varchar(255) not null, "type" text not null, "at" timestamptz(3) not null, "notice_id" varchar(255) null, "data" text not null, primary key ("id"))`,
  `create index "message_notice_id_index" on "message" ("notice_id")`,
  `create table "delivery" ("id" varchar(255) not null, "message_id" varchar(255) not null, "recipient_id" varchar(255) null, "controller_id" varchar(255) null, "endpoint_id" varchar(255) null, "copy_id" varchar(255) null, "channel" text not null, "mail_to" text null, "extra" jsonb null, "state" text not null, "attempts_made" int not null, "next_attempt_at" timestamptz(3) null, "claimed_until" timestamptz(3) null, "created_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "delivery_recipient_id_index" on "delivery" ("recipient_id")`,
  `create index "delivery_due" on "delivery" ("next_attempt_at") where state = 'PENDING'`,
  `create index "delivery_endpoint" on "delivery" ("endpoint_id", "created_at") where endpoint_id is not null`,
  `create index "delivery_copy" on "delivery" ("copy_id") where copy_id is not null`,
  `create table "attempt" ("id" varchar(255) not null, "delivery_id" varchar(255) not null, "at" timestamptz(3) not null, "status" int null, "error" text null, "address" text null, "duration_ms" int not null, "response_excerpt" text null, primary key ("id"))`,
  `create index "attempt_delivery_id_index" on "attempt" ("delivery_id")`,
  `create index "attempt_at_index" on "attempt" ("at")`,
  `alter table "version_event" drop constraint "version_event_kind_check"`,
  `alter table "version_event" add constraint "version_event_kind_check" check ("kind" in ('WITHDRAWN', 'USED_AGAINST_TERMS'))`,
  `create or replace function "agreed_terms_agreed_terms_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "agreed_terms_append_only" BEFORE UPDATE OR DELETE on "agreed_terms" for each ROW execute function "agreed_terms_agreed_terms_append_only_fn"()`,
  `alter table "lapse" add constraint "lapse_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "copy_subscription" add constraint "copy_subscription_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "endpoint" add constraint "endpoint_controller_id_foreign" foreign key ("controller_id") references "controller" ("id")`,
  `alter table "endpoint" add constraint "endpoint_state_check" check ("state" in ('ACTIVE', 'DISABLED'))`,
  `alter table "notice" add constraint "notice_list_id_foreign" foreign key ("list_id") references "list" ("id")`,
  `alter table "notice" add constraint "notice_version_id_foreign" foreign key ("version_id") references "list_version" ("id")`,
  `alter table "notice" add constraint "notice_from_version_id_foreign" foreign key ("from_version_id") references "list_version" ("id") on delete set null`,
  `create or replace function "notice_notice_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "notice_append_only" BEFORE UPDATE OR DELETE on "notice" for each ROW execute function "notice_notice_append_only_fn"()`,
  `alter table "recipient" add constraint "recipient_channel_check" check ("channel" in ('WEBHOOK', 'MAIL', 'PORTAL', 'FEED'))`,
  `alter table "recipient_event" add constraint "recipient_event_recipient_id_foreign" foreign key ("recipient_id") references "recipient" ("id")`,
  `alter table "recipient_event" add constraint "recipient_event_kind_check" check ("kind" in ('ACKNOWLEDGED', 'APPROVED', 'WAIVED', 'REMINDED', 'DEEMED_ACCEPTED', 'DEEMED_REFUSED', 'EFFECTIVE', 'UNDELIVERABLE'))`,
  `create or replace function "recipient_event_recipient_event_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "recipient_event_append_only" BEFORE UPDATE OR DELETE on "recipient_event" for each ROW execute function "recipient_event_recipient_event_append_only_fn"()`,
  `alter table "objection" add constraint "objection_notice_id_foreign" foreign key ("notice_id") references "notice" ("id")`,
  `alter table "objection" add constraint "objection_version_id_foreign" foreign key ("version_id") references "list_version" ("id")`,
  `alter table "objection" add constraint "objection_recipient_id_foreign" foreign key ("recipient_id") references "recipient" ("id")`,
  `alter table "objection" add constraint "objection_controller_id_foreign" foreign key ("controller_id") references "controller" ("id")`,
  `alter table "objection" add constraint "objection_held_at_on" check ((held_at is null) = (held_on is null))`,
  `alter table "objection" add constraint "objection_released_at_on" check ((released_at is null) = (released_on is null))`,
  `alter table "objection" add constraint "objection_state_check" check ("state" in ('RECEIVED', 'UNDER_REVIEW', 'CURE_PROPOSED', 'CURE_ACCEPTED', 'WITHDRAWN', 'UPHELD', 'REJECTED', 'TERMINATED'))`,
  `alter table "objection" add constraint "objection_open_objection_check" check ("open_objection" in ('HOLD_OBJECTOR', 'HOLD_ALL', 'PROCEED'))`,
  `alter table "objection_step" add constraint "objection_step_objection_id_foreign" foreign key ("objection_id") references "objection" ("id")`,
  `alter table "objection_step" add constraint "objection_step_from_check" check ("from" in ('RECEIVED', 'UNDER_REVIEW', 'CURE_PROPOSED', 'CURE_ACCEPTED', 'WITHDRAWN', 'UPHELD', 'REJECTED', 'TERMINATED'))`,
  `alter table "objection_step" add constraint "objection_step_to_check" check ("to" in ('RECEIVED', 'UNDER_REVIEW', 'CURE_PROPOSED', 'CURE_ACCEPTED', 'WITHDRAWN', 'UPHELD', 'REJECTED', 'TERMINATED'))`,
  `create or replace function "objection_step_objection_step_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "objection_step_append_only" BEFORE UPDATE OR DELETE on "objection_step" for each ROW execute function "objection_step_objection_step_append_only_fn"()`,
  `alter table "message" add constraint "message_notice_id_foreign" foreign key ("notice_id") references "notice" ("id") on delete set null`,
  `alter table "message" add constraint "message_type_check" check ("type" in ('notice.issued', 'notice.reminder', 'version.effective', 'version.withdrawn', 'objection.received', 'objection.changed', 'objection.settled', 'transfer.mechanism_lapsed', 'endpoint.disabled', 'endpoint.test', 'copy.confirm', 'copy.issued'))`,
  `create or replace function "message_message_append_only_fn"() returns trigger as $$ begin raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'; end; $$ language plpgsql`,
  `create trigger "message_append_only" BEFORE UPDATE OR DELETE on "message" for each ROW execute function "message_message_append_only_fn"()`,
  `alter table "delivery" add constraint "delivery_has_one_address" check ((endpoint_id is null) <> (mail_to is null))`,
  `alter table "delivery" add constraint "delivery_pending_has_a_next_attempt" check ((state = 'PENDING') = (next_attempt_at is not null))`,
  `alter table "delivery" add constraint "delivery_channel_check" check ("channel" in ('WEBHOOK', 'MAIL'))`,
  `alter table "delivery" add constraint "delivery_state_check" check ("state" in ('PENDING', 'DELIVERED', 'FAILED', 'EXHAUSTED', 'CANCELLED', 'NOT_SENT'))`,
  `alter table "attempt" add constraint "attempt_delivery_id_foreign" foreign key ("delivery_id") references "delivery" ("id")`,
];

const appendOnly = ['agreed_terms', 'notice', 'recipient_event', 'objection_step', 'message'];

/** Rows that others refer to, and that nobody deletes. */
const kept = ['controller', 'engagement', 'endpoint', 'recipient', 'delivery', 'copy_subscription'];

export class Migration20261126Notices extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
    for (const table of appendOnly) {
      this.addSql(
        `create trigger ${table}_no_truncate before truncate on "${table}" for each statement execute function refuse_truncate()`,
      );
    }
    this.addSql(`create function refuse_delete() returns trigger language plpgsql as $$
      begin raise exception '% is kept: others refer to its rows', tg_table_name using errcode = 'restrict_violation'; end $$`);
    for (const table of kept)
      this.addSql(`create trigger ${table}_kept before delete on "${table}" for each statement execute function refuse_delete()`);
  }
}
