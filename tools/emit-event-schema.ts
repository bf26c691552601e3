// Writes schema/notice/events.schema.json from the schemas of the events.

import { eventSchemaText } from '../schema/notice/event-schema.ts';
import { emitFile } from './emitted-file.ts';

emitFile('schema/notice/events.schema.json', eventSchemaText());
