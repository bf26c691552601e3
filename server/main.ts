// Starts the server. `npm start` runs this.

import { serve } from './serve.ts';

await serve();
