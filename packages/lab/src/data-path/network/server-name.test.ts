import { once } from "node:events";
import { connect as connectPlain, createServer, type AddressInfo } from "node:net";
import { connect } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { isWholeRecord, serverNameOf } from "./server-name.ts";

/** The ClientHello that this Node sends. */
async function helloFor(servername: string): Promise<Buffer> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = connect({ socket: connectPlain(port, "127.0.0.1"), servername });
  client.on("error", () => undefined);
  const [socket] = await once(server, "connection");
  let hello = Buffer.alloc(0);
  while (!isWholeRecord(hello)) hello = Buffer.concat([hello, (await once(socket, "data"))[0]]);
  client.destroy();
  return hello;
}

test("the server name is read from a ClientHello", async () => {
  expect(serverNameOf(await helloFor("thanos-receiver.example.org"))).toBe("thanos-receiver.example.org");
});

test("half a record is not whole, and what is no ClientHello has no name", async () => {
  const hello = await helloFor("thanos-receiver.example.org");
  expect(isWholeRecord(hello.subarray(0, 100))).toBe(false);
  expect(serverNameOf(Buffer.from("GET / HTTP/1.1\r\n\r\n"))).toBeUndefined();
});
