/** The server name in a TLS ClientHello (RFC 8446 section 4.1.2, RFC 6066 section 3); undefined where there is none. */
export function serverNameOf(hello: Buffer): string | undefined {
  try {
    // Record header of 5 bytes, handshake header of 4, version of 2, random of 32.
    let at = 5 + 4 + 2 + 32;
    at += 1 + hello.readUInt8(at);
    at += 2 + hello.readUInt16BE(at);
    at += 1 + hello.readUInt8(at);
    const end = at + 2 + hello.readUInt16BE(at);
    at += 2;
    while (at < end) {
      const type = hello.readUInt16BE(at);
      const length = hello.readUInt16BE(at + 2);
      // The extension holds a list of names, each with a type of 1 byte and a length of 2.
      if (type === 0) return hello.toString("utf8", at + 9, at + 9 + hello.readUInt16BE(at + 7));
      at += 4 + length;
    }
  } catch {
    // Not a whole ClientHello.
  }
  return undefined;
}

/** Whether the first TLS record is there in full: a ClientHello may come in pieces. */
export function isWholeRecord(bytes: Buffer): boolean {
  return bytes.length >= 5 && bytes.length >= 5 + bytes.readUInt16BE(3);
}
