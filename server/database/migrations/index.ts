// The migrations, in the order they run. They only go forward; one that has been released is never changed.

import { Migration20261122Registry } from './20261122-registry.ts';

export const migrations = [{ name: '20261122-registry', class: Migration20261122Registry }];
