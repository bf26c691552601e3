// How one source is named on the command line.

import { word } from '../arguments.ts';

export const sourceArgument = () => word({ required: true, description: 'The source (its id, as source ls shows it, or its address).' });
