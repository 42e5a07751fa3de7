import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** The free ports of the loopback interface that stand for the ports of one container. */
export class LoopbackPorts {
  readonly #ports = new Map<number, number>();

  /** An argument whose address to listen on is moved to the loopback interface; the same port stays the same, all else as it is. */
  async move(argument: string): Promise<string> {
    const match = /^(--[a-z.-]+address=)(?:[0-9.]*|\[[^\]]*\]):([0-9]+)$/.exec(argument);
    if (match === null) return argument;
    const [, flag = "", text = ""] = match;
    const port = this.#ports.get(Number(text)) ?? (await freePort());
    this.#ports.set(Number(text), port);
    return `${flag}127.0.0.1:${port}`;
  }

  /** The port that stands for a container's; undefined where no argument listens on it. */
  of(port: number): number | undefined {
    return this.#ports.get(port);
  }
}

/** Below the ports that systems give to outgoing connections (Linux from 32768), any of which could take a free port before the program does. */
const lowest = 10_000;
const highest = 32_767;
const given = new Set<number>();

/** A port of the loopback interface that nobody uses and that was not given before; at random, since others look too. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest + 1);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
