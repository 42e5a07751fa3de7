import { setTimeout as wait } from "node:timers/promises";

const patience = 90_000;

/** Waits until something that a program does has happened, asking ten times a second; what does not come in 90 seconds is an error. */
export async function until(event: string, hasHappened: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await hasHappened())) {
    if (Date.now() > deadline) throw new Error(`it did not come within ${patience / 1000} s: ${event}`);
    await wait(100);
  }
}
