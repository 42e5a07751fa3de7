/** How often a log is told that something still runs. */
const logInterval = 30_000;

/** Shows that a step runs and for how long: in a terminal on a line of its own, in a log every half minute. The result ends it. */
export function showProgress(name: string, output: NodeJS.WriteStream = process.stderr): () => void {
  const started = performance.now();
  const seconds = (): string => ((performance.now() - started) / 1000).toFixed(0);
  if (!output.isTTY) {
    const timer = setInterval(() => output.write(`running ${name}, for ${seconds()} s so far\n`), logInterval);
    return () => clearInterval(timer);
  }
  const show = (): boolean => output.write(`\r\u001B[Krunning ${name} (${seconds()} s)`);
  show();
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    output.write("\r\u001B[K");
  };
}
