import { request } from "node:https";

/** One series with one sample, as its labels. */
export type Series = Readonly<Record<string, string>>;

export interface WriteTarget {
  /** This machine, unless said otherwise. */
  readonly host?: string;
  readonly port: number;
  readonly serverName: string;
  readonly ca: string;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The sample that each series of a request has. */
export interface WrittenSample {
  readonly value: number;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** Sends one remote-write request of version 1, each series with one sample, by default 1 at this moment; gives status and body. */
export function remoteWrite(
  { host = "127.0.0.1", port, serverName, headers, ...tls }: WriteTarget,
  series: readonly Series[],
  sample: WrittenSample = { value: 1, at: Date.now() },
): Promise<[number, string]> {
  const body = snappyBlock(writeRequest(series, sample));
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...tls,
        host,
        port,
        servername: serverName,
        agent: false,
        method: "POST",
        path: "/api/v1/receive",
        headers: {
          "content-type": "application/x-protobuf",
          "content-encoding": "snappy",
          "x-prometheus-remote-write-version": "0.1.0",
          "content-length": body.length,
          ...headers,
        },
      },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
        response.on("end", () => resolve([response.statusCode ?? 0, text.trim()]));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** prometheus.WriteRequest: series in field 1, of labels in field 1 and samples in field 2. */
function writeRequest(series: readonly Series[], { value, at }: WrittenSample): Buffer {
  const sample = Buffer.concat([Buffer.from([0x09]), double(value), Buffer.from([0x10]), varint(at)]);
  return Buffer.concat(
    series.map((labels) => {
      // Receive takes labels in order only.
      const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
      const fields = sorted.map(([name, text]) => field(1, Buffer.concat([field(1, Buffer.from(name)), field(2, Buffer.from(text))])));
      return field(1, Buffer.concat([...fields, field(2, sample)]));
    }),
  );
}

function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([(number << 3) | 2]), varint(content.length), content]);
}

function double(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt(value);
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Buffer.from([...bytes, Number(rest)]);
}

/** Snappy's block format allows text that is not compressed at all: one literal of up to 16 MiB. */
function snappyBlock(content: Buffer): Buffer {
  const length = Buffer.alloc(3);
  length.writeUIntLE(content.length - 1, 0, 3);
  return Buffer.concat([varint(content.length), Buffer.from([62 << 2]), length, content]);
}
