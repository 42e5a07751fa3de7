import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { SampleRecord } from "../../src/expected/expected-pipeline.ts";

type LogRecord = SampleRecord["given"];

const mask = "[redacted]";

/** Words that docs/logs.md promises to know at the end of a name. */
const words =
  "authorization bearer cookie credential credentials csrf jwt otp pass passcode passphrase passwd password passwords pw pwd secret secrets sig signature token";

/** Pairs of words, which are also known where they are written as one. */
const pairs =
  "access-key account-key api-key auth-key encryption-key master-key private-key secret-key session-id session-key shared-key signing-key ssh-key";

/** Names that end in one of these are known without any separator. */
const endings =
  "passwordHash token_value password2 apiKeyV1 private_key_pem access_tokens dbpassword dbpasswd dbpassphrase clientsecret usertoken awscredentials myapikey";

// Put together here, so that no scanner takes this file for a leak.
const wellKnown = [
  ["AKIA", "IOSFODNN7EXAMPLE"],
  ["ghp", "_0123456789abcdefghij"],
  ["gho", "_0123456789abcdefghij"],
  ["xoxb", "-1234-abcd"],
  ["glpat", "-a1b2c3d4"],
  ["ASIA", "IOSFODNN7EXAMPLE"],
  ["github", "_pat_11ABCDE_a1b2"],
  ["rk", "_live_a1b2c3d4"],
  ["AIza", "SyA1234567890abcdefghijklmnopqrstuv"],
  ["npm", "_abcdefghijklmnopqrstuvwxyz0123456789"],
  ["hvs", ".CAESIa1b2c3d4"],
  ["SG", ".abcdefghijklmnopqrstuv", ".a1b2c3d4"],
  ["eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiIxMjM0In0", ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"],
].map((parts) => parts.join(""));

/** Lines with a secret at `§…§`. */
const lines: readonly string[] = [
  "GET / Authorization: §Bearer abc.def-1§",
  "Cookie: §session=1; other=2§\nHost: a",
  "set-cookie: §id=x; Path=/§",
  "X-API-Key: §k1§, X-Request-Id: 7",
  "GET /a?token=§t1§&page=2 200",
  "user=ann password='§p q§' ok=1",
  '{"authorization":"§Basic dTpw§","a":1}',
  "sent Bearer §abcdef0123§ to peer",
  "sent bearer §abcdef0123==§ to peer",
  "dial postgres://ann:§pw§@db:5432/x",
  "redis://:§hunter2§@cache:6379/0",
  "spring.datasource.dbPassword: §hunter2§",
  "user_token=§abc§;path=/",
  "map[Password:§hunter2§ User:ann]",
  "{User:ann Password:§hunter2§}",
  "(Password:§hunter2§)",
  "{'db_password': '§hun ter2§', 'user': 'ann'}",
  'password="§hun\\"ter2§" ok',
  'password="§unended',
  "+ curl -u ann:§hunter2§ https://example.org",
  "curl -uann:§hunter2§ https://example.org",
  "curl --user 'ann:§hunter2§' https://example.org",
  "curl --proxy-user=ann:§hunter2§ -s x",
  'exec ["curl","-u","ann:§hunter2§","x"]',
  "mysql --password §hunter2§ --host db",
  "header Basic §YW5uOmh1bnRlcjI=§ was sent",
  "header basic §YW5uOmh1bnRlcjI1§ was sent",
  "<user>ann</user><password>§hunter2§</password>",
  "https://s3/x?X-Amz-Signature=§abc123§&X-Amz-Date=1",
  "-----BEGIN RSA PRIVATE KEY-----§\nMIIE\n§-----END RSA PRIVATE KEY-----",
  "password=§a§ token=§b§",
  "password => '§hunter2§', password := \"§hunter2§\", password -> §hunter2§",
  "api key: §hunter2§",
  '{"password":§["hunter2"]§,"credentials":§{"pass":"hunter2"}§}',
  'Authorization: §Digest username="ann", response="hunter2"§',
  '{\\\\\\"password\\\\\\":\\\\\\"§hunter2\\\\\\§"}',
  "next=https%3A%2F%2Fh%2F%3Ftoken%3D§hunter2§&x=1",
  "\u001b[36mpassword\u001b[0m=§hunter2§ ok",
  "name: DB_PASSWORD, value: §hunter2§",
  "<password type='x'>§hunter2§</password>",
  "<password><![CDATA[§hunter2§]]></password>",
  "ALTER USER ann IDENTIFIED BY '§hunter2§'",
  "CREATE ROLE ann PASSWORD '§hunter2§'",
  "curl -u 'ann:§hunter two§' https://h",
  "curl -su ann:§hunter2§ https://h",
  "docker login -u ann -p §hunter2§ registry",
  "sshpass -p §hunter2§ ssh ann@h",
  "mysqldump -u root -p§hunter2§ shop",
  "clone https://§hunter2§@git.example.org/a.git",
  "jdbc:oracle:thin:scott/§hunter2§@db:1521/x",
  "BEARER §hunter2hunter2§",
  "sent Basic §dXNlcjpwYXNz§ on",
  ...wellKnown.map((key) => `found §${key}§ here`),
  ...[...words.split(" "), ...pairs.split(" "), ...pairs.replaceAll("-", "").split(" ")].map((word) => `the_${word}=§v1§`),
  ...endings.split(" ").map((name) => `${name}=§v1§`),
];

/** Lines that only look like secrets. */
const harmless: readonly string[] = [
  "tokens: 12 used",
  "max_tokens=4096",
  "level=info msg=started",
  "https://example.org:8443/path",
  "the authorization failed",
  "secretary: ann",
  "bypass=true compass=north",
  "key=value primary_key=7",
  "tar -xu file:name",
  "Basic usage is shown below",
  "docker run --user 1000 image",
  "<title>news</title>",
  "eyJ is how they begin",
  "AKIA is how they begin",
  "unexpected token '<' in line 1",
  "docker run -p 8080:80 image",
  "password_policy=strict token_type=access",
  "ssh://git@git.example.org/a.git",
  "name: replicas, value: 3",
  `${"long-".repeat(60)}token: 1`,
];

/** A private key that is logged a line a record, and what follows it in the file. */
const keyByLine: readonly SampleRecord[] = [
  sample({ log: "-----BEGIN PRIVATE KEY-----" }, { log: `-----BEGIN PRIVATE KEY-----${mask}` }),
  sample({ log: "MIIEvQIBADANBgkq" }, { log: mask }),
  sample({ log: "-----END PRIVATE KEY-----" }, { log: "-----END PRIVATE KEY-----" }),
];

const long = "x".repeat(9000);

/** Records whose lines were JSON. */
const parsed: readonly (readonly [LogRecord, LogRecord])[] = [
  [
    { request: { headers: { "Set-Cookie": "a=1", "X-Api-Key": "k", accept: "json" } }, list: [{ idToken: "t" }], n: 3 },
    { request: { headers: { "Set-Cookie": mask, "X-Api-Key": mask, accept: "json" } }, list: [{ idToken: mask }], n: 3 },
  ],
  [
    { secret: { a: "b" }, line: "token=abc" },
    { secret: mask, line: `token=${mask}` },
  ],
  [
    {
      env: [
        { name: "DB_PASSWORD", value: "h" },
        { name: "DB_HOST", value: "db" },
      ],
    },
    {
      env: [
        { name: "DB_PASSWORD", value: mask },
        { name: "DB_HOST", value: "db" },
      ],
    },
  ],
  [{ env: [{ key: "api-key", value: "h" }] }, { env: [{ key: "api-key", value: mask }] }],
  [{ env: [{ Name: "TOKEN", Value: "h" }] }, { env: [{ Name: "TOKEN", Value: mask }] }],
  [{ args: ["--password", "h", "-v"] }, { args: ["--password", mask, "-v"] }],
  [{ tokens: 12 }, { tokens: 12 }],
  [{ text: `${"x".repeat(7999)}é` }, { text: "x".repeat(7999) }],
  [{ long }, { long: "x".repeat(8000) }],
  [{ ["k".repeat(600)]: "v" }, { ["k".repeat(512)]: "v" }],
  [nested(12), nested(9, "[too deep]")],
];

function nested(levels: number, end: JsonValue = { end: true }): LogRecord {
  let inner: JsonValue = end;
  for (let level = 0; level < levels; level += 1) inner = { in: inner };
  return { in: inner };
}

/** Fields that are found by one name whatever the program calls them. */
const lifted: readonly SampleRecord[] = [
  ...["message", "msg", "log"].map((name) => sample({ fields: { [name]: "hi" } }, { fields: { [name]: "hi" }, message: "hi" })),
  ...["level", "severity", "lvl"].map((name) => sample({ fields: { [name]: "warn" } }, { fields: { [name]: "warn" }, level: "warn" })),
  sample({ fields: { message: "first", msg: "second" } }, { fields: { message: "first", msg: "second" }, message: "first" }),
  sample({ fields: { msg: 42, level: 30 } }, { fields: { msg: 42, level: 30 }, message: "42", level: "30" }),
  sample({ fields: { msg: "Bearer abcdef" } }, { fields: { msg: `Bearer ${mask}` }, message: `Bearer ${mask}` }),
  // The message stays whole, whatever is cut beside it.
  sample({ fields: { message: long } }, { fields: { message: "x".repeat(8000) }, message: long }),
];

function sample(given: LogRecord, left: LogRecord): SampleRecord {
  return { given, left };
}

export const sampleRecords: readonly SampleRecord[] = [
  ...lines.map((line) => sample({ log: line.replaceAll("§", "") }, { log: line.replaceAll(/§[^§]*(?:§|$)/g, mask) })),
  ...harmless.map((log) => sample({ log }, { log })),
  ...parsed.map(([given, left]) => sample({ fields: given }, { fields: left })),
  ...lifted,
  ...keyByLine,
  sample({ stream: "stdout", log: "started" }, { stream: "stdout", log: "started" }),
];
