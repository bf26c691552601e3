// How a drift finding is named on the command line.

import { word } from '../arguments.ts';

export const driftArgument = () => word({ required: true, description: 'The finding (its id, as drift ls shows it).' });
