import { createServer, type Server } from "node:http";

/** A message that arrived outside: the Secret that names where it went, its body, and when. */
export interface Message {
  readonly secret: string;
  readonly body: string;
  readonly at: number;
}

/** Stands for what lies outside: Slack's incoming webhook, a dead-man's switch. Keeps what it is sent. */
export class WebhookSink {
  readonly messages: Message[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      request.on("end", () => {
        this.messages.push({ secret: (request.url ?? "/").slice(1), body, at: Date.now() });
        response.end("ok");
      });
    });
  }

  async open(ip: string, port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => this.#server.once("error", reject).listen(port, ip, resolve));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  sentTo(secret: string): Message[] {
    return this.messages.filter((message) => message.secret === secret);
  }
}
