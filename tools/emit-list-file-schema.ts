// Writes schema/list/list-file.schema.json from the checks that list files have to pass.

import { listFileSchemaText } from '../schema/list/list-file-schema.ts';
import { emitFile } from './emitted-file.ts';

emitFile('schema/list/list-file.schema.json', listFileSchemaText());
