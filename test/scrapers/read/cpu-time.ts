// What work costs, however busy the machine is with other things.

/** The processor time in milliseconds that this process spent since `before`, which is what process.cpuUsage() gave then. */
export function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
