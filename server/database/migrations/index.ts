// The migrations, in the order they run. They only go forward; one that has been released is never changed.

import { Migration20261122Registry } from './20261122-registry.ts';
import { Migration20261126Notices } from './20261126-notices.ts';
import { Migration20261127Drift } from './20261127-drift.ts';
import { Migration20261128CitedSnapshots } from './20261128-cited-snapshots.ts';

export const migrations = [
  { name: '20261122-registry', class: Migration20261122Registry },
  { name: '20261126-notices', class: Migration20261126Notices },
  { name: '20261127-drift', class: Migration20261127Drift },
  { name: '20261128-cited-snapshots', class: Migration20261128CitedSnapshots },
];
