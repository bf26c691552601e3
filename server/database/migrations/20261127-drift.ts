// The tables of watching: sources, the bytes and readings of their documents, what differs, whose turn it is at a host.

import { Migration } from '@mikro-orm/migrations';

const statements = [
  `create table "host_turn" ("host" varchar(255) not null, "holder" varchar(255) not null, "busy_until" timestamptz(3) not null, primary key ("host"))`,
  `create table "snapshot" ("hash" varchar(64) not null, "compressed" bytea not null, "media_type" text null, "charset" text null, "size" int not null, "first_seen_at" timestamptz(3) not null, primary key ("hash"))`,
  `create table "observation" ("id" varchar(255) not null, "snapshot" varchar(64) not null, "extractor" int not null, "read_as" varchar(64) not null, "content" jsonb not null, "read_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "observation" add constraint "observation_snapshot_extractor_read_as_unique" unique ("snapshot", "extractor", "read_as")`,
  `create table "source" ("id" varchar(255) not null, "party_id" varchar(255) null, "list_id" varchar(255) null, "url" text not null, "host" varchar(255) not null, "kind" text not null, "paused" boolean not null, "declaration" jsonb null, "check_every_hours" int not null, "etag" text null, "last_modified" text null, "baseline_snapshot" varchar(64) null, "baseline_observation_id" varchar(255) null, "failure" text null, "failure_reason" text null, "failures_alike" int not null, "failures_in_row" int not null, "last_checked_at" timestamptz(3) null, "last_changed_at" timestamptz(3) null, "next_check_at" timestamptz(3) not null, "claimed_until" timestamptz(3) null, "compared_with" text null, "created_at" timestamptz(3) not null, primary key ("id"))`,
  `create index "source_list_id_index" on "source" ("list_id")`,
  `create index "source_party_id_index" on "source" ("party_id")`,
  `create index "source_baseline_snapshot_index" on "source" ("baseline_snapshot")`,
  `create index "source_baseline_observation_id_index" on "source" ("baseline_observation_id")`,
  `create index "source_due" on "source" ("next_check_at") where not paused`,
  `create unique index "source_once" on "source" (coalesce(party_id, ''), coalesce(list_id, ''), md5(url))`,
  `alter table "source" add constraint "source_of_somebody" check (party_id is not null or list_id is not null)`,
  `alter table "source" add constraint "source_baseline_whole" check ((baseline_snapshot is null) = (baseline_observation_id is null))`,
  `alter table "source" add constraint "source_failure_counted" check ((failure is null) = (failures_alike = 0) and failures_alike <= failures_in_row)`,
  `alter table "source" add constraint "source_checked_every" check (check_every_hours >= 1 and check_every_hours <= 8760)`,
  `alter table "source" add constraint "source_kind_check" check ("kind" in ('PRIVACY_POLICY', 'SUBPROCESSOR_LIST', 'DPA', 'CERTIFICATION', 'OTHER'))`,
  `alter table "source" add constraint "source_failure_check" check ("failure" in ('UNREACHABLE', 'BROKEN', 'OUTDATED'))`,
  `create table "drift_finding" ("id" varchar(255) not null, "source_id" varchar(255) not null, "list_id" varchar(255) null, "kind" text not null, "severity" text not null, "state" text not null, "fact" text not null, "about" text not null, "statement" jsonb not null, "before" jsonb null, "after" jsonb null, "findings" jsonb not null, "entry_name" text null, "change" jsonb null, "first_seen_at" timestamptz(3) not null, "reviewed_at" timestamptz(3) null, "reviewed_by" text null, "reason" text null, "snoozed_until" date null, "wakes_at" timestamptz(3) null, "resolved_at" timestamptz(3) null, primary key ("id"))`,
  `create index "drift_finding_source_id_index" on "drift_finding" ("source_id")`,
  `create index "drift_finding_list_id_id_index" on "drift_finding" ("list_id", "id")`,
  `create unique index "drift_finding_once" on "drift_finding" ("source_id", md5("fact")) where state <> 'RESOLVED'`,
  `alter table "drift_finding" add constraint "drift_finding_resolved_at" check ((state = 'RESOLVED') = (resolved_at is not null))`,
  `alter table "drift_finding" add constraint "drift_finding_dismissed_for_a_reason" check (state <> 'DISMISSED' or reason is not null)`,
  `alter table "drift_finding" add constraint "drift_finding_snoozed_until" check ((state = 'SNOOZED') = (wakes_at is not null) and (wakes_at is null) = (snoozed_until is null))`,
  `alter table "drift_finding" add constraint "drift_finding_kind_check" check ("kind" in ('ADDED_WITHOUT_NOTICE', 'REMOVED_WITHOUT_NOTICE', 'DETAILS_CHANGED', 'RENAMED', 'MECHANISM_CHANGED', 'LEGAL_FINDING', 'DATE_MOVED_WITHOUT_CHANGE', 'CHANGE_WITHOUT_DATE', 'SOURCE_UNREACHABLE', 'SOURCE_BROKEN', 'EXTRACTOR_OUTDATED', 'UPSTREAM_CHANGED'))`,
  `alter table "drift_finding" add constraint "drift_finding_severity_check" check ("severity" in ('BREACH', 'GAP', 'WATCH', 'INFO'))`,
  `alter table "drift_finding" add constraint "drift_finding_state_check" check ("state" in ('OPEN', 'CONFIRMED', 'DISMISSED', 'SNOOZED', 'RESOLVED'))`,
  `alter table "drift_finding" add constraint "drift_finding_about_check" check ("about" in ('STATE', 'CHANGE'))`,
  `create table "source_snapshot" ("id" varchar(255) not null, "source_id" varchar(255) not null, "snapshot" varchar(64) not null, "fetched_at" timestamptz(3) not null, "final_url" text not null, primary key ("id"))`,
  `create index "source_snapshot_source_id_index" on "source_snapshot" ("source_id")`,
  `create index "source_snapshot_snapshot_index" on "source_snapshot" ("snapshot")`,
  `alter table "observation" add constraint "observation_snapshot_foreign" foreign key ("snapshot") references "snapshot" ("hash")`,
  `alter table "source" add constraint "source_party_id_foreign" foreign key ("party_id") references "party" ("id") on delete set null`,
  `alter table "source" add constraint "source_list_id_foreign" foreign key ("list_id") references "list" ("id") on delete set null`,
  `alter table "source" add constraint "source_baseline_snapshot_foreign" foreign key ("baseline_snapshot") references "snapshot" ("hash") on delete set null`,
  `alter table "source" add constraint "source_baseline_observation_id_foreign" foreign key ("baseline_observation_id") references "observation" ("id") on delete set null`,
  `alter table "drift_finding" add constraint "drift_finding_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete cascade`,
  `alter table "drift_finding" add constraint "drift_finding_list_id_foreign" foreign key ("list_id") references "list" ("id") on delete set null`,
  `alter table "source_snapshot" add constraint "source_snapshot_source_id_foreign" foreign key ("source_id") references "source" ("id") on delete cascade`,
  `alter table "source_snapshot" add constraint "source_snapshot_snapshot_foreign" foreign key ("snapshot") references "snapshot" ("hash")`,
];

export class Migration20261127Drift extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}
