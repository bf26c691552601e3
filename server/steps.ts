// The named steps of announcing and delivering, told to whoever listens on Node's diagnostics channel. Nobody does in ordinary life:
// the fault runs listen, and kill the process at a step of their choice.

import { channel } from 'node:diagnostics_channel';

export const STEPS = [
  'announce.locked',
  'announce.version-stored',
  'announce.notice-stored',
  'announce.recipients-stored',
  'announce.all-stored',
  'deliver.claimed',
  'deliver.sending',
  'deliver.answered',
  'deliver.recording',
  'deliver.recorded',
  'tick.begun',
  'tick.looked-after',
] as const;
export type Step = (typeof STEPS)[number];

const steps = channel('onward.step');

/** Says that a step has been reached. */
export function reached(step: Step): void {
  steps.publish(step);
}
