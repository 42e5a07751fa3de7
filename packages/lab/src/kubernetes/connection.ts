import { Agent, request, type RequestOptions } from "node:https";
import type { IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ApiError } from "./api-error.ts";

export interface Access {
  /** `https://127.0.0.1:<port>`. */
  readonly url: string;
  readonly token: string;
  /** The API server's certificate, in PEM. */
  readonly ca: string;
}

export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** How often a busy server is asked. */
const attempts = 40;

/** HTTP with an API server. */
export class Connection {
  readonly access: Access;
  readonly #agent: Agent;

  constructor(access: Access) {
    this.access = access;
    this.#agent = new Agent({ keepAlive: true, maxSockets: 32, ca: access.ca });
  }

  /** The answer's JSON, or its text where it is none; throws an ApiError for every other status than 2xx. */
  async call(path: string, call: Call = {}): Promise<unknown> {
    const answer = await this.open(path, call);
    return parse(await textOf(answer));
  }

  /** The answer while it still comes in, as a watch needs it. A server that is too busy is asked again, as all clients do. */
  async open(path: string, call: Call = {}): Promise<IncomingMessage> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#openOnce(path, call);
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 429 && attempt < attempts)) throw error;
        await wait(500);
      }
    }
  }

  async #openOnce(path: string, { method = "GET", body, contentType = "application/json" }: Call): Promise<IncomingMessage> {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const headers: Record<string, string | number> = { authorization: `Bearer ${this.access.token}`, accept: "application/json" };
    if (payload !== undefined) Object.assign(headers, { "content-type": contentType, "content-length": Buffer.byteLength(payload) });
    const answer = await send(new URL(path, this.access.url), { method, headers, agent: this.#agent, ca: this.access.ca }, payload);
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return answer;
    const text = await textOf(answer);
    const { reason, message } = parse(text) as { reason?: string; message?: string };
    throw new ApiError(status, reason ?? "", message ?? text);
  }

  close(): void {
    this.#agent.destroy();
  }
}

function send(url: URL, options: RequestOptions, payload: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, resolve);
    sent.on("error", reject);
    sent.end(payload);
  });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
