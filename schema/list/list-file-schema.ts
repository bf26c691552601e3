// The JSON Schema of the list file, made from the same schema that reads it.

import { z } from 'zod';
import { listFileInput } from './file-format.ts';

/** The text of `schema/list/list-file.schema.json`. */
export function listFileSchemaText(): string {
  const schema = z.toJSONSchema(listFileInput, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const preset = z.globalRegistry.get(zodSchema)?.['default'];
      if (preset !== undefined) jsonSchema.default = preset;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
