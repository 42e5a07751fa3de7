import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A place of a text, counted from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Place };
}

const server = join(dirname(fileURLToPath(import.meta.resolve("yaml-language-server/package.json"))), "bin/yaml-language-server");

/** The language server that editors run for YAML, spoken to as they do, over its standard input and output. */
export class LanguageServer {
  readonly #process = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  readonly #waiting = new Map<string, (value: unknown) => void>();
  #received = Buffer.alloc(0);
  #sent = 0;

  constructor() {
    this.#process.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
  }

  async start(folder: string): Promise<void> {
    await this.#ask("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { hover: { contentFormat: ["plaintext"] }, completion: {} } },
    });
    this.#tell("initialized", {});
    this.#tell("workspace/didChangeConfiguration", {
      settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } },
    });
  }

  /** Opens a file, and answers with what the server marks in it. */
  async open(path: string, text: string): Promise<readonly Problem[]> {
    const uri = pathToFileURL(path).href;
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(uri, resolve));
    this.#tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return ((await answer) as { diagnostics: readonly Problem[] }).diagnostics;
  }

  async hover(path: string, position: Place): Promise<string> {
    const answer = await this.#ask("textDocument/hover", { textDocument: { uri: pathToFileURL(path).href }, position });
    return JSON.stringify(answer);
  }

  async complete(path: string, position: Place): Promise<readonly string[]> {
    const answer = await this.#ask("textDocument/completion", { textDocument: { uri: pathToFileURL(path).href }, position });
    return (answer as { items: readonly { label: string }[] }).items.map(({ label }) => label);
  }

  stop(): void {
    this.#process.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const answer = new Promise<unknown>((resolve) => this.#waiting.set(String(id), resolve));
    this.#send({ id, method, params });
    return answer;
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const end = this.#received.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString("utf8", 0, Math.max(end, 0)))?.[1]);
      if (end === -1 || this.#received.length < end + 4 + length) return;
      const body = this.#received.toString("utf8", end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#dispatch(JSON.parse(body) as Message);
    }
  }

  #dispatch({ id, method, params, result }: Message): void {
    if (method === "textDocument/publishDiagnostics") return this.#settle((params as { uri: string }).uri, params);
    // The server asks for settings and registers what it can; it waits for the answers.
    if (method !== undefined && id !== undefined) {
      const answer = method === "workspace/configuration" ? (params as { items: readonly unknown[] }).items.map(() => null) : null;
      return this.#send({ id, result: answer });
    }
    if (id !== undefined) this.#settle(String(id), result);
  }

  #settle(key: string, value: unknown): void {
    this.#waiting.get(key)?.(value);
    this.#waiting.delete(key);
  }
}
