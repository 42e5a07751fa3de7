import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showProgress } from "./show-progress.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function output(isTTY: boolean): { readonly stream: NodeJS.WriteStream; text(): string } {
  const stream = Object.assign(new PassThrough(), { isTTY });
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => String(stream.read() ?? "") };
}

test("a terminal shows a step on a line that its end clears", () => {
  const { stream, text } = output(true);
  const end = showProgress("helm", stream);
  vi.advanceTimersByTime(2000);
  end();
  vi.advanceTimersByTime(60_000);
  const erase = "\r\u001B[K";
  expect(text()).toBe(`${erase}running helm (0 s)${erase}running helm (1 s)${erase}running helm (2 s)${erase}`);
});

test("a log hears of a step that takes long, and of no other", () => {
  const { stream, text } = output(false);
  const end = showProgress("slow-tests", stream);
  vi.advanceTimersByTime(29_000);
  expect(text()).toBe("");
  vi.advanceTimersByTime(31_000);
  end();
  vi.advanceTimersByTime(60_000);
  expect(text()).toBe("running slow-tests, for 30 s so far\nrunning slow-tests, for 60 s so far\n");
});
