// Writes schema/api/schema.graphql from the code. The file is committed and never edited; a test fails when it is stale.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from '../server/graphql/schema-text.ts';

writeFileSync(join(import.meta.dirname, '../schema/api/schema.graphql'), schemaText());
