// Writes the JSON Schema of the list file: node tools/emit-list-file-schema.ts

import { writeFileSync } from 'node:fs';
import { listFileSchemaText } from '../schema/list/list-file-schema.ts';

const file = new URL('../schema/list/list-file.schema.json', import.meta.url);
writeFileSync(file, listFileSchemaText());
console.log(`wrote ${file.pathname}`);
