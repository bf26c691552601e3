// Flags of commands that read documents.

import { file } from '@oclif/core/flags';

/** How a page is to be read that is not understood by itself. */
export const declaration = file({
  helpValue: 'FILE',
  description: 'How it is to be read where it is odd: a JSON file such as {"pages": [{"select": ["#recipients table"]}]}.',
});
