import { freePort } from "@thanos-fleet/native-tool";

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
