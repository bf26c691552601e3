// What work costs the thread that does it, however busy the machine and the other threads are.

/** The processor time in milliseconds that this thread spends on the work. */
export async function threadMs(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
