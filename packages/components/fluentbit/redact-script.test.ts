import { describe, expect, test } from "vitest";
import { withMutatedLine } from "../test/mutated-line.ts";
import { runLuaFilter } from "../test/run-lua-filter.ts";
import { redactScript } from "./redact-script.ts";
import { countable, followers, sensitivePairs, sensitiveWords } from "./redacted-names.ts";

const redact = (record: Parameters<typeof runLuaFilter>[2]) => runLuaFilter(withMutatedLine(redactScript), "redact", record);
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

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
    ["db_password=hunter2 next=1", "db_password=[redacted] next=1"],
    ["AWS_SESSION_TOKEN=FwoGZXIvYXdzEJr//// done", "AWS_SESSION_TOKEN=[redacted] done"],
    ["AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG", "AWS_SECRET_ACCESS_KEY=[redacted]"],
    ["host=db pwd=hunter2", "host=db pwd=[redacted]"],
    ["spring.datasource.dbPassword: hunter2", "spring.datasource.dbPassword: [redacted]"],
    ["dbpassword=hunter2", "dbpassword=[redacted]"],
    ["user_token=abc;path=/", "user_token=[redacted];path=/"],
    ["credentials: hunter2", "credentials: [redacted]"],
    ["map[Password:hunter2 User:ann]", "map[Password:[redacted] User:ann]"],
    ["{User:ann Password:hunter2}", "{User:ann Password:[redacted]}"],
    ["{'db_password': 'hun ter2', 'user': 'ann'}", "{'db_password': '[redacted]', 'user': 'ann'}"],
    ['password="hun\\"ter2" ok', 'password="[redacted]" ok'],
    ["+ curl -u ann:hunter2 https://example.org", "+ curl -u ann:[redacted] https://example.org"],
    ["curl -uann:hunter2 https://example.org", "curl -uann:[redacted] https://example.org"],
    ["curl --user 'ann:hunter2' https://example.org", "curl --user 'ann:[redacted]' https://example.org"],
    ["curl --proxy-user=ann:hunter2 -s x", "curl --proxy-user=ann:[redacted] -s x"],
    ['exec ["curl","-u","ann:hunter2","x"]', 'exec ["curl","-u","ann:[redacted]","x"]'],
    ["mysql --password hunter2 --host db", "mysql --password [redacted] --host db"],
    ["redis://:hunter2@cache:6379/0", "redis://:[redacted]@cache:6379/0"],
    [`got ${jwt} from login`, "got [redacted] from login"],
    ["header Basic YW5uOmh1bnRlcjI= was sent", "header Basic [redacted] was sent"],
    ["<user>ann</user><password>hunter2</password>", "<user>ann</user><password>[redacted]</password>"],
    ["https://s3/x?X-Amz-Signature=abc123&X-Amz-Date=1", "https://s3/x?X-Amz-Signature=[redacted]&X-Amz-Date=1"],
    [
      "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
      "-----BEGIN RSA PRIVATE KEY-----[redacted]-----END RSA PRIVATE KEY-----",
    ],
    ["-----BEGIN PGP PRIVATE KEY BLOCK-----\nlQOY", "-----BEGIN PGP PRIVATE KEY BLOCK-----[redacted]"],
    ["password => 'hunter2'", "password => '[redacted]'"],
    ['password := "hunter2"', 'password := "[redacted]"'],
    ["password == hunter2", "password == [redacted]"],
    ["password -> hunter2", "password -> [redacted]"],
    ["password = `hunter2`", "password = `[redacted]`"],
    ["password:\thunter2", "password:\t[redacted]"],
    ["passwordHash=hunter2 password_hash=hunter2", "passwordHash=[redacted] password_hash=[redacted]"],
    ["password1=hunter2 apiKeyV2=hunter2", "password1=[redacted] apiKeyV2=[redacted]"],
    ["secretValue=hunter2, privateKeyPem: hunter2", "secretValue=[redacted], privateKeyPem: [redacted]"],
    ["access_tokens=hunter2", "access_tokens=[redacted]"],
    ["secret key = hunter2", "secret key = [redacted]"],
    ["{'password': u'hunter2'}", "{'password': u'[redacted]'}"],
    ['{"password":["hunter2","other"],"a":1}', '{"password":[redacted],"a":1}'],
    ['{"credentials":{"user":"ann","pass":"hunter2"},"a":1}', '{"credentials":[redacted],"a":1}'],
    ['{"tokens":["hunter2"],"tokens_used":12}', '{"tokens":[redacted],"tokens_used":12}'],
    ['"cookie":["a=1","sid=hunter2"],"x":1', '"cookie":[redacted],"x":1'],
    ['Authorization: Digest username="ann", response="hunter2"', "Authorization: [redacted]"],
    ['{\\\\\\"password\\\\\\":\\\\\\"hunter2\\\\\\"}', '{\\\\\\"password\\\\\\":\\\\\\"[redacted]"}'],
    ["next=https%3A%2F%2Fh%2F%3Ftoken%3Dhunter2&x=1", "next=https%3A%2F%2Fh%2F%3Ftoken%3D[redacted]&x=1"],
    ["\u001b[36mpassword\u001b[0m=hunter2 ok", "\u001b[36mpassword\u001b[0m=[redacted] ok"],
    ["name: DB_PASSWORD, value: hunter2", "name: DB_PASSWORD, value: [redacted]"],
    ['{"name":"DB_PASSWORD","value":"hunter2"}', '{"name":"DB_PASSWORD","value":"[redacted]"}'],
    ['<add key="Password" value="hunter2"/>', '<add key="Password" value="[redacted]"/>'],
    ["<password type='x'>hunter2</password>", "<password type='x'>[redacted]</password>"],
    ["<password><![CDATA[hunter2]]></password>", "<password><![CDATA[[redacted]]]></password>"],
    ["ALTER USER ann IDENTIFIED BY 'hunter2'", "ALTER USER ann IDENTIFIED BY '[redacted]'"],
    ["CREATE ROLE ann WITH PASSWORD 'hunter2'", "CREATE ROLE ann WITH PASSWORD '[redacted]'"],
    ["curl -u 'ann:hunter two' https://h", "curl -u 'ann:[redacted]' https://h"],
    ["curl -su ann:hunter2 https://h", "curl -su ann:[redacted] https://h"],
    ["docker login -u ann -p hunter2 registry", "docker login -u ann -p [redacted] registry"],
    ["sshpass -p hunter2 ssh ann@h", "sshpass -p [redacted] ssh ann@h"],
    ["mysqldump -u root -phunter2 shop", "mysqldump -u root -p[redacted] shop"],
    ["clone https://hunter2@git.example.org/a.git", "clone https://[redacted]@git.example.org/a.git"],
    ["dial amqp://ann:p@ss@mq:5672", "dial amqp://ann:[redacted]@mq:5672"],
    ["jdbc:oracle:thin:scott/hunter2@db:1521/x", "jdbc:oracle:thin:scott/[redacted]@db:1521/x"],
    ["BEARER hunter2hunter2", "BEARER [redacted]"],
    ["sent Basic dXNlcjpwYXNz on", "sent Basic [redacted] on"],
    ["blob?se=2027&sig=hunter2%3D", "blob?se=2027&sig=[redacted]"],
  ])("%s", (line, expected) => {
    expect(redact({ log: line })).toEqual({ code: 2, record: { log: expected } });
  });

  test("keys of well-known services are known by their beginnings", () => {
    // Put together here, so that no scanner takes this file for a leak.
    const keys = [
      ["AKIA", "IOSFODNN7EXAMPLE"],
      ["ghp", "_0123456789abcdefghij"],
      ["xoxb", "-1234-abcd"],
      ["glpat", "-a1b2c3d4"],
      ["ASIA", "IOSFODNN7EXAMPLE"],
      ["github", "_pat_11ABCDE_a1b2"],
      ["sk", "_live_a1b2c3d4"],
      ["AIza", "SyA1234567890abcdefghijklmnopqrstuv"],
      ["npm", "_abcdefghijklmnopqrstuvwxyz0123456789"],
      ["hvs", ".CAESIa1b2c3d4"],
      ["SG", ".abcdefghijklmnopqrstuv.a1b2c3d4"],
    ];
    for (const key of keys) expect(redact({ log: `found ${key.join("")} here` }).record).toEqual({ log: "found [redacted] here" });
  });

  test.each([
    "tokens: 12 used",
    "max_tokens=4096",
    "level=info msg=started",
    "https://example.org:8443/path",
    "the authorization failed",
    "",
    "secretary: ann",
    "bypass=true compass=north",
    "key=value primary_key=7",
    "tar -xu file:name",
    "Basic usage is shown below",
    "docker run --user 1000 image",
    "<title>news</title>",
    "eyJ is how they begin",
    "unexpected token '<' in line 1",
    "tokens: 12.5 of 4096, max_tokens=8",
    "ssh://git@git.example.org/a.git fetched",
    "listening on http://0.0.0.0:8080/?a=b@c",
    "-p 8080:80 -u 1000",
    "docker run -p 8080:80 image",
    "password_policy=strict token_type=access",
    "Basic settings are shown",
    "primary key: 7",
    "name: replicas, value: 3",
    "[info] <b>done</b>",
  ])("%j is left alone", (line) => {
    expect(redact({ log: line })).toEqual({ code: 0, record: { log: line } });
  });
});

test.each([
  "x",
  "-u ",
  "a=",
  "<a>",
  "eyJ",
  "--a ",
  "://a:",
  "token=[",
  "token={",
  "token='",
  "password '",
  "<a b",
  "<token x><![CDATA[",
  "a ,, ",
  "a value ",
  "-----BEGIN PRIVATE KEY-----",
  "mysql login -p ",
  "\u001b[0m",
  "a -> ",
  "a key ",
  "%3D",
])("a long line of %j takes no longer than its length", (part) => {
  const line = part.repeat(40_000 / part.length);
  expect(redact({ log: line }).code).toBeLessThanOrEqual(2);
});

describe("a private key that is logged a line a record", () => {
  const afterLines = (...lines: readonly string[]) =>
    `${withMutatedLine(redactScript)}\n${lines.map((log) => `redact("kube.test", 0, {log = ${JSON.stringify(log)}})`).join("\n")}`;
  const next = (script: string, log: string) => runLuaFilter(script, "redact", { log }).record;
  const begin = "-----BEGIN RSA PRIVATE KEY-----";

  test("its lines are masked, to its end", () => {
    expect(next(afterLines(begin), "MIIEowIBAAKCAQEA")).toEqual({ log: "[redacted]" });
    expect(next(afterLines(begin, "MIIEowIBAAKCAQEA"), "c2VjcmV0")).toEqual({ log: "[redacted]" });
    expect(next(afterLines(begin, "MIIEowIBAAKCAQEA"), "-----END RSA PRIVATE KEY-----")).toEqual({ log: "-----END RSA PRIVATE KEY-----" });
    expect(next(afterLines(begin, "MII", "-----END RSA PRIVATE KEY-----"), "started")).toEqual({ log: "started" });
  });

  test("one that never ends masks no more lines than a key has, and no other file's", () => {
    const lines = (count: number) => Array.from({ length: count }, () => "x");
    expect(next(afterLines(begin, ...lines(127)), "last")).toEqual({ log: "[redacted]" });
    expect(next(afterLines(begin, ...lines(128)), "started")).toEqual({ log: "started" });
    expect(next(`${redactScript}\nredact("kube.other", 0, {log = "${begin}"})`, "started")).toEqual({ log: "started" });
  });

  test("a thousand files may have one at once, and with one more all are forgotten", () => {
    const others = (count: number) => `for index = 1, ${count} do redact("file" .. index, 0, {log = "${begin}"}) end`;
    const opened = `${withMutatedLine(redactScript)}\nredact("kube.test", 0, {log = "${begin}"})`;
    expect(next(`${opened}\n${others(999)}`, "MIIE")).toEqual({ log: "[redacted]" });
    expect(next(`${opened}\n${others(1000)}`, "started")).toEqual({ log: "started" });
  });
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

  test.each(["dbPassword", "user_token", "credentials", "awsSecretAccessKey", "PGPASSWORD", "client-secret", "pin_otp", "passphrase"])(
    "the key %s is masked",
    (key) => {
      expect(redact({ fields: { [key]: "v1" } }).record).toEqual({ fields: { [key]: "[redacted]" } });
    },
  );

  test("a whole object under a sensitive key goes, and text in other keys is searched", () => {
    expect(redact({ fields: { secret: { a: "b" }, line: "token=abc" } }).record).toEqual({
      fields: { secret: "[redacted]", line: "token=[redacted]" },
    });
  });

  test("a pair of name and value is masked by what its name says", () => {
    const env = [
      { name: "DB_PASSWORD", value: "hunter2" },
      { name: "DB_HOST", value: "db" },
    ];
    expect(redact({ fields: { env } }).record).toEqual({
      fields: {
        env: [
          { name: "DB_PASSWORD", value: "[redacted]" },
          { name: "DB_HOST", value: "db" },
        ],
      },
    });
  });

  test("a value that follows its name in a list is masked", () => {
    const fields = { args: ["--password", "hunter2", "-v", "x"], rawHeaders: ["Authorization", "hunter2", "Host", "a"] };
    expect(redact({ fields }).record).toEqual({
      fields: { args: ["--password", "[redacted]", "-v", "x"], rawHeaders: ["Authorization", "[redacted]", "Host", "a"] },
    });
  });

  test("a count of tokens is no token", () => {
    expect(redact({ fields: { tokens: 12, usage: { max_tokens: "4096" } } })).toMatchObject({ code: 0 });
    expect(redact({ fields: { tokens: ["hunter2"], Name: "API_KEY", Value: "hunter2" } }).record).toEqual({
      fields: { tokens: "[redacted]", Name: "API_KEY", Value: "[redacted]" },
    });
  });

  test("message and level become fields of their own, masked already", () => {
    expect(redact({ fields: { msg: "Bearer abcdef", severity: "warn" } }).record).toEqual({
      message: "Bearer [redacted]",
      level: "warn",
      fields: { msg: "Bearer [redacted]", severity: "warn" },
    });
  });

  test("numbers are lifted too", () => {
    expect(redact({ fields: { msg: 42, level: 30 } }).record).toEqual({ message: "42", level: "30", fields: { msg: 42, level: 30 } });
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

  test("the path of a key with its value stays below OpenSearch's longest term", () => {
    let deep: { [key: string]: unknown } | string = "v".repeat(40_000);
    for (let level = 0; level < 12; level += 1) deep = { [`${level}${"k".repeat(40_000)}`]: deep };
    const { record } = redact({ fields: deep as never });
    const longest = (value: unknown): number =>
      typeof value === "string"
        ? value.length
        : Math.max(...Object.entries(value as object).map(([key, below]) => key.length + 1 + longest(below)));
    expect(longest(record)).toBeLessThan(32_766);
  });

  test("no character is cut in two", () => {
    const { record } = redact({ fields: { text: `${"x".repeat(7999)}é` } });
    expect(record).toEqual({ fields: { text: "x".repeat(7999) } });
  });

  test.each(followers)("the word %s behind a sensitive name changes nothing", (word) => {
    expect(redact({ log: `otp_${word}=v1 secret-key-${word}: v2` }).record).toEqual({
      log: `otp_${word}=[redacted] secret-key-${word}: [redacted]`,
    });
  });

  test.each(countable)("of %s a number stays, and a text goes", (name) => {
    expect(redact({ log: `${name}=12 ${name}=hunter2`, fields: { [name]: 12 } }).record).toEqual({
      log: `${name}=12 ${name}=[redacted]`,
      fields: { [name]: 12 },
    });
  });

  test("nothing of a record stays in a global, where the next one would find it", () => {
    const strict =
      'setmetatable(_G, {__newindex = function(all, name, value) if name ~= "redact" then error("global " .. name) end rawset(all, name, value) end})';
    const fields = {
      args: ["--password", "x"],
      env: [{ name: "A_TOKEN", value: "x" }],
      message: "password='a' b",
      ["k".repeat(600)]: "x".repeat(9000),
    };
    const { code } = runLuaFilter(`${strict}\n${withMutatedLine(redactScript)}`, "redact", {
      log: "curl -u a:b password='x y' Bearer abcdef",
      fields,
    });
    expect(code).toBe(2);
  });

  test.each([...sensitiveWords, ...sensitivePairs])("the name %s is masked as a key and in text, also at the end of another", (name) => {
    expect(redact({ log: `app_${name}=v1`, fields: { [name.toUpperCase()]: "v2" } }).record).toEqual({
      log: `app_${name}=[redacted]`,
      fields: { [name.toUpperCase()]: "[redacted]" },
    });
  });
});
