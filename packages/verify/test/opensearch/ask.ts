import { request } from "node:https";
import { password } from "./bootstrap-run.ts";
import type { RunningOpenSearch } from "./running-opensearch.ts";

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON of any shape; tests say which part they look at
  readonly body: any;
}

/** Asks OpenSearch as a user of the test, or as the administrator by certificate. */
export function ask(
  { port, authority, administrator }: RunningOpenSearch,
  user: string | undefined,
  [method, path, body]: readonly [method: string, path: string, body?: string | undefined],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "localhost",
        port,
        method,
        path,
        ca: authority.ca,
        headers: { "content-type": "application/json" },
        ...(user === undefined ? administrator : { auth: `${user}:${password}` }),
      },
      (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parse(text) }));
      },
    );
    asked.on("error", reject).end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
