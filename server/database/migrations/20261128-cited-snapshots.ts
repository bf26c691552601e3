// Entries name the snapshot they were read from, and its bytes are kept for as long as there are entries.

import { Migration } from '@mikro-orm/migrations';

export class Migration20261128CitedSnapshots extends Migration {
  override up(): void {
    this.addSql(`alter table "snapshot" add column "is_cited" boolean not null default false`);
  }
}
