import { request } from "node:https";
import { password } from "./bootstrap-run.ts";
import type { Leaf } from "../rendered-certificates.ts";
import type { RunningOpenSearch } from "./running-opensearch.ts";

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON of any shape; tests say which part they look at
  readonly body: any;
}

/** Asks OpenSearch as a user of the test or by a certificate; without either as the administrator. */
export function ask(
  { port, certificates }: Pick<RunningOpenSearch, "port" | "certificates">,
  as: string | Leaf | undefined,
  [method, path, body]: readonly [method: string, path: string, body?: string | undefined],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "localhost",
        port,
        method,
        path,
        ca: certificates.trusted,
        headers: { "content-type": "application/json" },
        ...(typeof as === "string" ? { auth: `${as}:${password}` } : (as ?? certificates.leaf("opensearch-admin"))),
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
