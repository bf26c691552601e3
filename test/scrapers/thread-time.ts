// What work costs the thread that does it, however busy the machine and the other threads are.

/** The processor time in milliseconds that this thread spent since `begun`, which is what process.threadCpuUsage() gave then. */
export function millisecondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1_000;
}
