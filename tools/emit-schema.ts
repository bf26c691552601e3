// Writes schema/api/schema.graphql from the resolvers.

import { schemaText } from '../server/graphql/schema-text.ts';
import { emitFile } from './emitted-file.ts';

emitFile('schema/api/schema.graphql', schemaText());
