// What stands behind a command without dashes.

import { custom } from '@oclif/core/args';

/** A word such as the name of a list. Never read from standard input, which may belong to the loop that the command stands in. */
export const word = custom({ ignoreStdin: true });

export const listArgument = (description = 'The list.') => word({ required: true, description });

export const noticeArgument = word({ required: true, description: 'The notice (its id, as notice ls shows it).' });

export const objectionArgument = word({ required: true, description: 'The objection (its id, as objection ls shows it).' });
