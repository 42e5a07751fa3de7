import { expect, test, vi } from "vitest";
import { Repeat } from "./repeat.ts";

test("what is stopped while it is at work does not begin again", async () => {
  vi.useFakeTimers();
  let count = 0;
  const repeat: Repeat = new Repeat(async () => {
    count += 1;
    if (count === 2) repeat.stop();
  }, 10);
  repeat.start();
  await vi.advanceTimersByTimeAsync(200);
  expect(count).toBe(2);
  vi.useRealTimers();
});
