import { readFileSync } from "node:fs";
import type { Endpoint } from "./balancer.ts";

const established = "01";
const listening = "0A";

/** The far ends of the TCP connections that were opened in the network of a process and still are: not those to a port that listens there. */
export function openConnections(pid: number): Endpoint[] {
  const rows = ["tcp", "tcp6"].flatMap((name) => read(`/proc/${pid}/net/${name}`));
  const listens = new Set(rows.filter(({ state }) => state === listening).map(({ local }) => local.port));
  return rows
    .filter(
      ({ state, local, remote }) =>
        state === established && !listens.has(local.port) && !remote.ip.startsWith("127.") && remote.ip !== local.ip,
    )
    .map(({ remote }) => remote);
}

interface Row {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly state: string;
}

function read(path: string): Row[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    // The process has just ended.
    return [];
  }
  return text
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [, local = "", remote = "", state = ""] = line.trim().split(/\s+/);
      return local === "" ? [] : [{ local: endpointOf(local), remote: endpointOf(remote), state }];
    });
}

/** The kernel writes the four bytes of an IPv4 address in the machine's order, and mapped ones at the end of an IPv6 address. */
function endpointOf(text: string): Endpoint {
  const [address = "", port = ""] = text.split(":");
  const bytes = Buffer.from(address.slice(-8), "hex").reverse();
  return { ip: [...bytes].join("."), port: Number.parseInt(port, 16) };
}
