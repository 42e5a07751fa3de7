import { describe, expect, test } from "vitest";
import { correctFormat, formats, formatsByName, isFormat } from "./formats.ts";

const label63 = "a".repeat(63);
const host253 = `${`${label63}.`.repeat(3)}${"a".repeat(61)}`;
const revision = "0123456789abcdef0123456789abcdef01234567";

/** By format: texts that it takes, and texts that it refuses. */
const cases: Readonly<Record<string, readonly [accepted: readonly string[], refused: readonly string[]]>> = {
  "memory-quantity": [
    ["512Mi", "1", "10.25Gi", ".5G", "0.5k", "1Ki", "1Ti", "1Pi", "1Ei", "1M", "1T", "1P", "1E"],
    ["", "0", "0Gi", "-1Gi", "Gi", ".", "1.", "1.Gi", "1K", "1m", "1GB", "1Gib", "1e3", " 1Gi", "1Gi ", "1 Gi", "1,5Gi", "x1Gi"],
  ],
  "cpu-quantity": [
    ["1", "500m", "0.5", ".25", "1.001", "16", "10.5", "2m"],
    ["", "0", "0m", "0.0001", "1.5m", "1k", "m", "500 m", "x1", "1.", "-1", "2 cores"],
  ],
  duration: [
    ["15s", "1h30m", "1y2w3d4h5m6s7ms", "0h1s", "10y", "20w", "30d", "40h", "50m", "100ms"],
    ["", "0s", "0h0m", "15", "s", "1.5h", "30m1h", "1h1h", "-1h", "1h ", " 1h", "1h 30m", "1mo", "7days", "x1y"],
  ],
  "dns-label": [
    ["cluster-03", "a", "0", "a--b", label63],
    ["", "-a", "a-", "A", "a_b", "a.b", `${label63}a`, "a b", " a", "é"],
  ],
  "dns-subdomain": [
    ["thanos-s3-secret", "a.b.c", "1.2", host253],
    ["", "a..b", ".a", "a.", "-a.b", "a.b-", `${host253}a`, "a/b", "A.b", `${label63}a.b`],
  ],
  "optional-dns-subdomain": [
    ["", "system-cluster-critical", "a.b", host253],
    [" ", "-a", "a..b", ".", `${host253}a`, `${label63}a`, "a b"],
  ],
  hostname: [
    ["grafana.example.org", "localhost", "a1", "1a.b2", "x.0b1", host253],
    ["", "1.2.3.4", "a.1", "a.10", "10", "a.0x1f", "0x", "a_b.org", "example.org.", `${host253}a`, "example.org:80", "x/example.org"],
  ],
  "ip-address": [
    ["192.168.101.210", "10.0.0.9", "199.249.250.255", "fd00::1", "2001:DB8::5"],
    [
      "",
      "192.168.101",
      "1.2.3.4.5",
      "1.2.3.256",
      "01.2.3.4",
      "127.0.0.1",
      "fe80::1",
      "fd00::1%eth0",
      "::g",
      "a",
      "x10.0.0.1",
      "10.0.0.1x",
      "1.2.3.300",
    ],
  ],
  cidr: [
    ["10.0.0.0/16", "10.1.2.3/32", "fd00::/64", "2001:db8::1/128", "0.0.0.0/1"],
    [
      "",
      "10.0.0.0",
      "10.0.0.1/16",
      "0.0.0.0/0",
      "10.0.0.0/33",
      "10.0.0.0/",
      "fd00::/129",
      "10.0.0.0/016",
      "x10.0.0.0/16",
      "10.0.0.0/16x",
      "10.0.0.0/1600",
    ],
  ],
  "host-port": [
    ["s3.example.org:9000", "10.0.0.1:1", "[fd00::1]:65535", "s3:443", `${host253}:80`],
    [
      "",
      "s3",
      "s3:",
      ":80",
      "s3:0",
      "s3:080",
      "s3:65536",
      "http://s3:80",
      "s3:80/a",
      "fd00::1:80",
      "[fd00::1:80",
      "127.0.0.1:80",
      "[::1]:80",
      `${host253}a:80`,
    ],
  ],
  "web-url": [
    ["https://docs.example.org/monitoring", "http://a", "https://a:8443/b/c", "https://a/b%20c~d@e+f"],
    [
      "",
      "ftp://a",
      "https://",
      "https://a/",
      "https://u:p@a",
      "https://a:0",
      "https://a:65536",
      "https://a:123456",
      "https://a?b",
      "https://a b",
      "xhttps://a",
      "https://-a",
    ],
  ],
  "url-path": [
    ["/healthz", "/", "/a/b", "//", "/a-b_c.d~e%20+@"],
    ["", "healthz", "/a b", "/a?b", "/a#b", "x/a"],
  ],
  "git-url": [
    [
      "https://git.example.org/platform/monitoring.git",
      "https://git.example.org:8443/a",
      "ssh://git@git.example.org/a/b.git",
      "ssh://git.example.org:22/a",
      "git@git.example.org:platform/a.git",
      "my_user-1@a:b",
    ],
    [
      "",
      "http://git.example.org/a",
      "https://user:secret@git.example.org/a",
      "https://git.example.org",
      "https://git.example.org/",
      "https://git.example.org:0/a",
      "https://git.example.org:123456/a",
      "ssh://git@git.example.org:99999/a",
      "ssh://@git.example.org/a",
      "git@git.example.org",
      "git.example.org:a",
      "xhttps://a/b",
      "https://a/b c",
      "@a:b",
      "git@a:b/",
    ],
  ],
  "git-revision": [
    ["refs/heads/main", "refs/tags/v1.2.3", "refs/heads/a/b-c_d+e", revision],
    [
      "",
      "main",
      "refs/heads/",
      "refs/notes/a",
      "refs/heads/a..b",
      "refs/heads/a.",
      "refs/heads/a.lock",
      "refs/heads/a.lock/b",
      "refs/heads/a./b",
      "refs/heads/-a",
      "refs/heads/a/-b",
      "refs/heads/a//b",
      "refs/heads/a b",
      revision.slice(1),
      `${revision}0`,
      revision.toUpperCase(),
      `x${revision}`,
      "xrefs/heads/a",
    ],
  ],
  "email-address": [
    ["oncall@example.org", "a.b+c@d", "o'x!#$%&*/=?^_`|~-@a.b"],
    ["", "oncall", "@example.org", "a@", "a@b@c", "a b@c", "{{x}}@a", "a@-b", "a@b.", "ö@a.b"],
  ],
  "bucket-name": [
    ["thanos-blocks", "a1b", "1.b.c", "a".repeat(63)],
    ["", "ab", "A12", "a_b", "-ab", "ab-", "a..b", "10.0.0.1", "a".repeat(64), ".ab", "ab."],
  ],
  "slack-channel": [
    [
      "#alerts",
      "#a",
      "#größe-1_2",
      "#通知",
      "@oncall.Team-1",
      "C0123ABCD",
      "G01234567",
      `#${"a".repeat(79)}`,
      `@${"a".repeat(79)}`,
      `C${"A".repeat(20)}`,
    ],
    [
      "",
      "alerts",
      "#",
      "#Alerts",
      "#a b",
      "#a.b",
      "##a",
      "@",
      "@a b",
      "C1234567",
      "D01234567",
      `#${"a".repeat(80)}`,
      `@${"a".repeat(80)}`,
      `C${"A".repeat(21)}`,
      "x#a",
      "#аlerts",
      "c0123ABCD",
    ],
  ],
  login: [
    ["alerts", "a.b@c.org", "DOMAIN\\user", "ä-1"],
    ["", "a b", '"a"', "a'b", "a(b", "a)b", "a<b", "a>b", "a[b", "a]b", "a{b", "a}b", "\u2018a", "a\u200bb", "аlerts"],
  ],
  "go-regexp": [
    ["^eth[0-9]+", "a|b", "(?:eth)", "\\d+", "~"],
    ["", "a b", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(a)\\1", "(a)\\9", "\\k<a>", "[", "(", "ä", "a\t"],
  ],
  version: [
    ["1.20.2", "1.20", "v1.2.3", "10.20.30"],
    ["", "1", "1.2.3.4", "v", "1.x", "1.2.3-rc1", "xv1.2", "1.2.", ".1.2"],
  ],
  "label-name": [
    ["team", "_a", "A1_b", "t"],
    ["", "__a", "1a", "a-b", "a b", "ä", "a.b"],
  ],
  "label-value": [
    ["", "edge", "A.b_c-1", "1", "a".repeat(63)],
    ["-a", "a-", "a b", "a".repeat(64), ".a", "a/b", "é"],
  ],
  "present-label-value": [
    ["edge", "A.b_c-1", "1", "a".repeat(63)],
    ["", "-a", "a-", "a b", "a".repeat(64), "_a"],
  ],
  "qualified-name": [
    ["node-role.kubernetes.io/worker", "worker", "a.b/C_d.e-f"],
    ["", "/a", "a/", "a/b/c", "A.b/c", "a b", "-a", "a_b/c"],
  ],
  registry: [
    ["quay.io", "localhost:5000", "a.b/c/d_e-f.g", "a:1/b"],
    ["", "https://quay.io", "quay.io/", "quay.io:", "quay.io:0", "quay.io:65536", "quay.io:123456", "Quay.io", "quay.io/A", "-a"],
  ],
  "image-repository": [
    ["thanos/thanos", "a", "a__b/c.d-e---f_g", "1/2", "a---b.cd", "a/b.cd"],
    ["", "/a", "a/", "a//b", "A", "a..b", "a___b", "-a", "a-", "quay.io:5/a", "a b", "a/b.", "a/_b"],
  ],
  "image-tag": [
    ["v0.42.5", "_a", "A-b.c", "1", "a".repeat(128)],
    ["", "latest", "-a", ".a", "a b", "a".repeat(129), "a:b", "ä"],
  ],
  "image-digest": [
    [`sha256:${"0".repeat(64)}`, `sha256:${"0123456789abcdef".repeat(4)}`],
    [
      "",
      `sha256:${"0".repeat(63)}`,
      `sha256:${"0".repeat(65)}`,
      `sha512:${"0".repeat(64)}`,
      `xsha256:${"0".repeat(64)}`,
      `sha256:${"A".repeat(64)}`,
    ],
  ],
  text: [
    ["", "some words", "naïve – 通知 😀", "a\"b'c", "{a} }", "a", "мир", "λόγος"],
    [
      "a\nb",
      "a\u0000b",
      "a\u007f",
      "a\u009fb",
      "a\ufffe",
      " a",
      "a ",
      "a\u00a0b",
      "a\u2028b",
      "a\u2029b",
      "a\u200bb",
      "a\ue000b",
      "a\ud800b",
      "{{ a",
      "a }}",
      '"a',
      'a"',
      "'a",
      "a'",
      "\u201ca",
      "a\u201d",
      "pаyments",
      "αa",
    ],
  ],
};

describe("every format has texts that it takes and texts that it refuses", () => {
  test("and there is no other", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(formatsByName).sort());
    expect(Object.keys(formats).sort()).toEqual(Object.keys(cases).sort());
  });

  test.each(Object.entries(cases).flatMap(([name, [accepted]]) => accepted.map((text) => [name, text])))("%s: %j", (name, text) => {
    expect(formats[name]?.(text)).toBe(true);
  });

  test.each(Object.entries(cases).flatMap(([name, [, refused]]) => refused.map((text) => [name, text])))("no %s: %j", (name, text) => {
    expect(formats[name]?.(text)).toBe(false);
  });

  test.each(Object.entries(formatsByName))("the example of %s is one, and its description completes a sentence", (_name, format) => {
    expect(isFormat(format, format.example)).toBe(true);
    expect(format.example).not.toBe("");
    expect(`must be ${format.description}`).toMatch(/^must be (?:an?|the|text) \w/);
  });
});

test.each([
  ["ip-address", "10.0.0.1 "],
  ["cidr", "10.0.0.0"],
  ["host-port", "s3:80/a"],
  ["text", "a\nb"],
  ["text", "\na"],
  ["text", "a\n"],
])("the pattern of %s, which is all that Helm checks, refuses %j", (name, text) => {
  expect(formatsByName[name]?.pattern.test(text)).toBe(false);
});

test("a text of 2048 characters is the longest that is looked at", () => {
  expect([2048, 2049].map((length) => formats["text"]?.("a".repeat(length)))).toEqual([true, false]);
  const format = formatsByName["text"];
  if (format === undefined) throw new Error("there is one");
  expect(correctFormat(format, ` ${"a".repeat(2047)}`)).toBe("a".repeat(2047));
  expect(correctFormat(format, ` ${"a".repeat(2048)}`)).toBeUndefined();
});

test.each<[string, string, string | undefined]>([
  ["memory-quantity", "10GB", "10Gi"],
  ["cpu-quantity", "2 cores", "2"],
  ["duration", "7days", "7d"],
  ["dns-label", " My Cluster_03 ", "my-cluster-03"],
  ["dns-label", "a..b", "a-b"],
  ["dns-label", "-A-", undefined],
  ["hostname", " example.org ", "example.org"],
  ["hostname", "example.org", undefined],
  ["version", "latest", undefined],
  ["ip-address", " 192.168.001.010 ", "192.168.1.10"],
  ["ip-address", "10.0.0.1/24", "10.0.0.1"],
  ["ip-address", "10.0.0.0/24/24", undefined],
  ["ip-address", "1/2.3.4.5", undefined],
  ["ip-address", "010.200.0.100", "10.200.0.100"],
  ["cidr", "10.0.0.1/16", "10.0.0.0/16"],
  ["host-port", "https://s3.example.org:9000/bucket/a", "s3.example.org:9000"],
  ["host-port", "S3+x://s3.example.org:9000", "s3.example.org:9000"],
  ["host-port", "s3.example.org:9000/", "s3.example.org:9000"],
  ["host-port", "my.s3://s3:9000", undefined],
  ["git-url", " https://a/b\n", "https://a/b"],
  ["git-revision", "main", "refs/heads/main"],
  ["git-revision", " heads/main ", "refs/heads/main"],
  ["git-revision", "refs/main", "refs/heads/main"],
  ["git-revision", "tags/v1", "refs/tags/v1"],
  ["git-revision", " refs/tags/v1 ", "refs/tags/v1"],
  ["git-revision", "a b", undefined],
  ["git-revision", "-a", undefined],
  ["slack-channel", " ##My  Alerts", "#my-alerts"],
  ["slack-channel", "a", "#a"],
  ["slack-channel", "a#b", undefined],
  ["login", ' "alerts" ', "alerts"],
  ["login", "\u2018alerts\u2019", "alerts"],
  ["login", 'ale"rts', undefined],
  ["text", " some words ", "some words"],
  ["text", "\u201csome words\u201d", "some words"],
  ["text", "'a", "a"],
  ["text", "a\"b'", 'a"b'],
])("a %s that was written as %j was meant as %j", (name, text, expected) => {
  const format = formatsByName[name];
  if (format === undefined) throw new Error("there is one");
  expect(correctFormat(format, text)).toBe(expected);
});

test.each([
  ["memory-quantity", "1Ki", 1024],
  ["cpu-quantity", "500m", 0.5],
  ["duration", "1m", 60],
])("values of %s can be compared: %s is %d", (name, text, size) => {
  expect(formatsByName[name]?.measure?.(text)).toBe(size);
});
