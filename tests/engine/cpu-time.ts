/** Processor time that a synchronous run takes, ms: unlike the clock it does not grow when the machine is busy. */
export function cpuTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
