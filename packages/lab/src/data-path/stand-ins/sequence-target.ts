import { createServer, type Server } from "node:http";
import type { LabPod } from "../cluster/lab-pod.ts";

/** A scrape that was answered: its number, and when, in milliseconds since 1970. */
export interface Served {
  readonly sequence: number;
  readonly at: number;
}

/**
 * Stands for an application's pod that is scraped. The value of each of its series is the scrape's number, so that every
 * sample that is lost, doubled or someone else's can be told; one series carries labels that it has no right to.
 */
export class SequenceTarget {
  readonly pod: LabPod;
  /** How many series each scrape has besides the first. */
  more = 0;
  /** By how many milliseconds a series of its own is dated ahead of the clock; without a number there is none. */
  ahead: number | undefined;
  readonly served: Served[] = [];
  readonly #server: Server;

  constructor(pod: LabPod) {
    this.pod = pod;
    this.#server = createServer((_request, response) => {
      const sequence = this.served.length + 1;
      response.setHeader("content-type", "text/plain; version=0.0.4").end(this.#text(sequence));
      this.served.push({ sequence, at: Date.now() });
    });
  }

  async open(): Promise<void> {
    const { ip, ports } = this.pod;
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(ports[0]?.port, ip, resolve));
    this.pod.isRunning = true;
    this.pod.isReady = true;
  }

  close(): void {
    this.pod.isRunning = false;
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #text(sequence: number): string {
    const more = Array.from({ length: this.more }, (_, index) => `lab_more{number="${index}"} ${sequence}\n`).join("");
    const ahead = this.ahead === undefined ? "" : `lab_ahead ${sequence} ${Date.now() + this.ahead}\n`;
    return `lab_sequence ${sequence}\nlab_forged{cluster="forged",region="forged",replica="forged",tenant_id="forged"} ${sequence}\n${more}${ahead}`;
  }
}
