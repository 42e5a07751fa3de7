import { createSocket, type Socket } from "node:dgram";
import { decode, encode, type Answer, type Packet } from "dns-packet";

/** What a name stands for now: addresses, or the ports that an SRV record lists. Undefined when there is no such name. */
export interface NameRecords {
  readonly addresses: readonly string[];
  readonly services?: readonly { readonly target: string; readonly port: number }[];
}

export type LookUp = (name: string) => NameRecords | undefined;

const ttl = 5;

/** A DNS server over UDP that answers from a function, as a cluster's DNS answers its pods. */
export async function startDnsServer(address: string, lookUp: LookUp): Promise<Socket> {
  const socket = createSocket("udp4");
  socket.on("message", (message, { port, address: client }) => {
    const reply = answer(message, lookUp);
    if (reply !== undefined) socket.send(reply, port, client);
  });
  await new Promise<void>((resolve, reject) => socket.once("error", reject).bind(53, address, resolve));
  return socket;
}

function answer(message: Buffer, lookUp: LookUp): Buffer | undefined {
  let query: Packet;
  try {
    query = decode(message);
  } catch {
    return undefined;
  }
  const [question] = query.questions ?? [];
  if (question === undefined) return undefined;
  const found = lookUp(question.name.toLowerCase());
  return encode({
    type: "response",
    id: query.id ?? 0,
    flags: 0x0480 | (found === undefined ? 3 : 0),
    questions: [question],
    answers: found === undefined ? [] : answers(question, found),
  });
}

function answers({ name, type }: { readonly name: string; readonly type: string }, found: NameRecords): Answer[] {
  if (type === "A") return found.addresses.map((data) => ({ type: "A", name, ttl, data }));
  if (type !== "SRV") return [];
  return (found.services ?? []).map(({ target, port }) => ({ type: "SRV", name, ttl, data: { target, port, priority: 0, weight: 100 } }));
}
