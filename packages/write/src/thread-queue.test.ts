import { EventEmitter } from "node:events";
import { CommandError } from "@thanos-fleet/diagnostics";
import { expect, test } from "vitest";
import { ThreadQueue } from "./thread-queue.ts";

/** Stands for a thread: keeps what it is given, and answers when the test says so. */
class FakeThread extends EventEmitter {
  readonly tasks: unknown[] = [];
  isEnded = false;

  postMessage(task: unknown): void {
    this.tasks.push(task);
  }

  async terminate(): Promise<number> {
    this.isEnded = true;
    return 0;
  }
}

function queue() {
  const thread = new FakeThread();
  return { thread, queue: new ThreadQueue<{ readonly name: string }>(thread) };
}

/** A promise as it is once everything that can happen has happened; one that waits on is an error. */
function settled<T>(promise: Promise<T>): Promise<T> {
  const turn = new Promise<never>((_resolve, reject) => setImmediate(() => reject(new Error("waits on"))));
  return Promise.race([promise, turn]);
}

/** Whether a promise is kept by now, or waits on. */
async function stateOf(promise: Promise<unknown>): Promise<unknown> {
  return settled(promise).then(
    () => "done",
    () => "pending",
  );
}

const limit = 16 * 1024 * 1024;
const text = (length: number) => ({ content: "x".repeat(length) });

test("tasks are handed over at once, and the result is the last one's, when all are answered", async () => {
  const { thread, queue: tasks } = queue();
  const sent = [tasks.send({ name: "a" }, []), tasks.send({ name: "b" }, [text(10)])];
  expect(await Promise.all(sent.map(stateOf))).toEqual(["done", "done"]);
  expect(thread.tasks).toEqual([{ name: "a" }, { name: "b" }]);
  const finished = tasks.finish();
  thread.emit("message", { result: "of a" });
  expect(await stateOf(finished)).toBe("pending");
  thread.emit("message", { result: "of b" });
  expect(await stateOf(finished)).toBe("done");
  expect(await settled(finished)).toBe("of b");
});

test("where nothing was sent, there is nothing to wait for", async () => {
  expect(await stateOf(queue().queue.finish())).toBe("done");
});

test("the next task waits while more than 16 million characters are under way", async () => {
  const { thread, queue: tasks } = queue();
  expect(await stateOf(tasks.send({ name: "half" }, [text(limit / 2)]))).toBe("done");
  expect(await stateOf(tasks.send({ name: "whole" }, [text(limit / 4), text(limit / 4)]))).toBe("done");
  const tooMuch = tasks.send({ name: "more" }, [text(1)]);
  expect(await stateOf(tooMuch)).toBe("pending");
  thread.emit("message", {});
  expect(await stateOf(tooMuch)).toBe("done");
  expect(await stateOf(tasks.send({ name: "as much again" }, [text(limit / 2 - 1)]))).toBe("done");
  expect(await stateOf(tasks.send({ name: "one more" }, [text(1)]))).toBe("pending");
});

test("a failure ends all waiting, and is that of the first task that failed", async () => {
  const { thread, queue: tasks } = queue();
  const waiting = tasks.send({ name: "a" }, [text(limit + 1)]);
  thread.emit("message", { failure: { name: "Error", message: "first", stack: "Error: first\n    at x", code: "ENOSPC", path: "/x" } });
  thread.emit("message", { failure: { name: "Error", message: "second" } });
  await expect(settled(waiting)).rejects.toMatchObject({ message: "first", stack: "Error: first\n    at x", code: "ENOSPC", path: "/x" });
  await expect(settled(tasks.send({ name: "b" }, []))).rejects.toThrow("first");
  await expect(settled(tasks.finish())).rejects.toThrow("first");
});

test("an error without a stack has that of the place where it arrives", async () => {
  const { thread, queue: tasks } = queue();
  thread.emit("message", { failure: { name: "Error", message: "bare" } });
  await expect(settled(tasks.finish())).rejects.toMatchObject({ stack: expect.stringContaining("bare") });
});

test.each([
  [{ name: "CommandError", message: "no", code: "write/failed", hint: "do this" }, "do this"],
  [{ name: "CommandError", message: "no", code: "write/failed" }, undefined],
])("a command's error is one on this side too: %j", async (failure, hint) => {
  const { thread, queue: tasks } = queue();
  thread.emit("message", { failure });
  const error = await settled(tasks.finish()).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(CommandError);
  expect(error).toMatchObject({ message: "no", code: "write/failed", hint });
});

test("a thread that dies ends all waiting", async () => {
  const { thread, queue: tasks } = queue();
  const waiting = tasks.send({ name: "a" }, [text(limit + 1)]);
  thread.emit("error", new Error("out of memory"));
  thread.emit("error", new Error("and again"));
  await expect(settled(waiting)).rejects.toThrow("out of memory");
});

test("a thread that ends by itself ends all waiting", async () => {
  const { thread, queue: tasks } = queue();
  const waiting = tasks.send({ name: "a" }, [text(limit + 1)]);
  thread.emit("exit", 1);
  await expect(settled(waiting)).rejects.toThrow("a thread ended before its tasks were done");
});

test("a thread that ends after a failure has failed with that", async () => {
  const { thread, queue: tasks } = queue();
  thread.emit("error", new Error("out of memory"));
  thread.emit("exit", 1);
  await expect(settled(tasks.finish())).rejects.toThrow("out of memory");
});

test("a queue that is closed has ended its thread", async () => {
  const { thread, queue: tasks } = queue();
  await tasks.close();
  expect(thread.isEnded).toBe(true);
});
