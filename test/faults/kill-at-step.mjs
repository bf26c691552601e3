// Loaded before a server in a fault run: kills the process, as the kernel would, when it reaches a named step for the so-manieth time.
import { subscribe } from 'node:diagnostics_channel';

const [step, time] = (process.env.KILL_AT ?? '').split('#');
let seen = 0;
subscribe('onward.step', (reached) => {
  if (reached !== step) return;
  seen += 1;
  if (seen === Number(time)) process.kill(process.pid, 'SIGKILL');
});
