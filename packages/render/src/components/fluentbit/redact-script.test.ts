import { describe, expect, test } from "vitest";
import { runLuaFilter } from "../../../test/run-lua-filter.ts";
import { redactScript, sensitiveNames } from "./redact-script.ts";

const redact = (record: Parameters<typeof runLuaFilter>[2]) => runLuaFilter(redactScript, "redact", record);

describe("in a line of text", () => {
  test.each([
    ["GET / Authorization: Bearer abc.def-1", "GET / Authorization: [redacted]"],
    ["Cookie: session=1; other=2\nHost: a", "Cookie: [redacted]\nHost: a"],
    ["set-cookie: id=x; Path=/", "set-cookie: [redacted]"],
    ["X-API-Key: k1, X-Request-Id: 7", "X-API-Key: [redacted], X-Request-Id: 7"],
    ["GET /a?token=t1&page=2 200", "GET /a?token=[redacted]&page=2 200"],
    ["user=ann password='p q' ok=1", "user=ann password='[redacted]' ok=1"],
    ['{"authorization":"Basic dTpw","a":1}', '{"authorization":"[redacted]","a":1}'],
    ['body "{\\"client_secret\\":\\"s\\"}"', 'body "{\\"client_secret\\":\\"[redacted]"}"'],
    ["sent Bearer abcdef0123 to peer", "sent Bearer [redacted] to peer"],
    ["dial postgres://ann:pw@db:5432/x", "dial postgres://ann:[redacted]@db:5432/x"],
    ["password=", "password=[redacted]"],
  ])("%s", (line, expected) => {
    expect(redact({ log: line })).toEqual({ code: 2, record: { log: expected } });
  });

  test.each([
    "tokens: 12 used",
    "level=info msg=started",
    "https://example.org:8443/path",
    "the authorization failed",
    "",
    "secretary: ann",
  ])("%j is left alone", (line) => {
    expect(redact({ log: line })).toEqual({ code: 0, record: { log: line } });
  });
});

test("a long line without blanks takes no longer than its length", () => {
  const line = "x".repeat(200_000);
  expect(redact({ log: line })).toEqual({ code: 0, record: { log: line } });
});

describe("in a parsed log", () => {
  test("sensitive keys are masked at any depth, however they are written", () => {
    const headers = { "Set-Cookie": "a=1", "X-Api-Key": "k", proxy_authorization: "p", accept: "json" };
    expect(redact({ fields: { request: { headers }, list: [{ idToken: "t" }], n: 3 } }).record).toEqual({
      fields: {
        request: { headers: { "Set-Cookie": "[redacted]", "X-Api-Key": "[redacted]", proxy_authorization: "[redacted]", accept: "json" } },
        list: [{ idToken: "[redacted]" }],
        n: 3,
      },
    });
  });

  test("a whole object under a sensitive key goes, and text in other keys is searched", () => {
    expect(redact({ fields: { secret: { a: "b" }, line: "token=abc" } }).record).toEqual({
      fields: { secret: "[redacted]", line: "token=[redacted]" },
    });
  });

  test("message and level become fields of their own, masked already", () => {
    expect(redact({ fields: { msg: "Bearer abcdef", severity: "warn" } }).record).toEqual({
      message: "Bearer [redacted]",
      level: "warn",
      fields: { msg: "Bearer [redacted]", severity: "warn" },
    });
  });

  test("what OpenSearch would refuse is bounded, and the message stays whole", () => {
    const long = "x".repeat(9000);
    let deep: { [key: string]: unknown } = { end: true };
    for (let level = 0; level < 15; level += 1) deep = { in: deep };
    const { record } = redact({ fields: { message: long, deep: deep as never } });
    expect(record).toMatchObject({ message: long, fields: { message: "x".repeat(8000) } });
    expect(JSON.stringify(record)).toContain('"[too deep]"');
    expect(JSON.stringify(record)).not.toContain("end");
  });

  test.each(sensitiveNames)("the name %s is masked as a key and in text", (name) => {
    expect(redact({ log: `${name}=v1`, fields: { [name.toUpperCase()]: "v2" } }).record).toEqual({
      log: `${name}=[redacted]`,
      fields: { [name.toUpperCase()]: "[redacted]" },
    });
  });
});
