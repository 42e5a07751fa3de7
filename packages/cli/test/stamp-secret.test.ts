import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleCertificates, sampleEnds } from "@thanos-fleet/components/sample-certificates";
import { repository } from "@thanos-fleet/fleet/testing";
import { expect, test } from "vitest";
import type { ClusterSecret } from "../src/cluster-secrets.ts";
import { patchedProject, temporaryProject } from "./run-command.ts";
import { runInProcess } from "./run-in-process.ts";

const fleet = join(repository, "packages/cli/bin/fleet.js");
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const { leaf, authority } = sampleCertificates;

interface Secret {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly data: Readonly<Record<string, string>>;
}

function stamp(input: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [fleet, "stamp-secret"], { input, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

test("a Secret gets the file with its certificate's end, and keeps what it has", () => {
  const secret = {
    apiVersion: "v1",
    kind: "Secret",
    metadata: { name: "a", namespace: "b" },
    data: { "tls.crt": base64(leaf), "tls.key": "a2V5" },
  };
  const { status, stdout } = stamp(JSON.stringify(secret));
  expect(status).toBe(0);
  const { data, ...rest } = JSON.parse(stdout) as typeof secret & Secret;
  const { "certificate.prom": end = "", ...others } = data as Record<string, string>;
  expect({ ...rest, data: others }).toEqual(secret);
  expect(Buffer.from(end, "base64").toString()).toContain(`\ncopied_certificate_not_after_timestamp_seconds ${sampleEnds.leaf}\n`);
});

test.each([
  ["nothing", "", "standard input holds no Secret as JSON"],
  ["what is no JSON", "kind: Secret hunter2", "standard input holds no Secret as JSON"],
  ["another object", '{"kind":"ConfigMap","data":{"tls.crt":"hunter2"}}', "standard input holds no Secret as JSON"],
  [
    "a Secret without a certificate",
    '{"kind":"Secret","data":{"password":"aHVudGVyMg=="}}',
    "the Secret has no certificate in tls.crt or ca.crt",
  ],
])("of %s nothing is printed, and nothing is told", (_name, input, message) => {
  const { status, stdout, stderr } = stamp(input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`error: ${message}\n`);
  expect(stderr).not.toMatch(/hunter2|aHVudGVyMg/);
});

/** A kubectl that has the Secrets of the centre, fills in templates as the real one does, and keeps what is applied. */
const kubectl = String.raw`#!${process.execPath}
const fs = require("node:fs");
const args = process.argv.slice(2);
const data = ${JSON.stringify({ "ca.crt": base64(authority), "tls.crt": base64(leaf), "tls.key": "a2V5" })};
if (args.includes("apply")) fs.writeFileSync(process.env.APPLIED, fs.readFileSync(0));
else if (args.includes("create")) {
  const files = args.flatMap((arg) => /^--from-file=([^=]+)=/.exec(arg)?.[1] ?? []);
  console.log(JSON.stringify({ kind: "Secret", metadata: { name: args[args.indexOf("generic") + 1], namespace: args[args.indexOf("--namespace") + 1] }, data: Object.fromEntries(files.map((key) => [key, data[key]])) }));
} else console.log(args.at(-1).replace("--output=go-template=", "").replace(/\{\{index \.data "([^"]+)"\}\}/g, (_, key) => data[key]));
`;

test.each([
  ["copied from the centre", () => temporaryProject(), 7],
  ["made elsewhere", () => patchedProject({ "clusters/roles/central.yaml": { certificates: { source: "existing" } } }), 4],
])("each printed command of a certificate that is %s makes a Secret that says when it ends", async (_name, project, least) => {
  const folder = project();
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const programs = { kubectl, pnpm: `#!/bin/sh\n[ "$1" = --silent ] && shift\nexec "${process.execPath}" "${fleet}" "$@"\n` };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const secrets = JSON.parse((await runInProcess(folder, ["secrets", "--format", "json"])).stdout) as ClusterSecret[];
  const stamped = secrets.filter(({ keys }) => keys.includes("certificate.prom"));
  expect(stamped.length).toBeGreaterThanOrEqual(least);
  const applied = join(folder, "applied.json");
  for (const secret of stamped.slice(0, least)) {
    const [command = ""] = secret.commands;
    const env = { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}`, APPLIED: applied };
    expect(spawnSync("sh", ["-ec", command], { encoding: "utf8", env }).status, command).toBe(0);
    const made = JSON.parse(spawnSync("cat", [applied], { encoding: "utf8" }).stdout) as Secret;
    expect(made.metadata).toMatchObject({ name: secret.name, namespace: secret.namespace });
    expect(Object.keys(made.data).toSorted()).toEqual([...secret.keys].toSorted());
    const end = secret.keys.includes("tls.crt") ? sampleEnds.leaf : sampleEnds.authority;
    expect(Buffer.from(made.data["certificate.prom"] ?? "", "base64").toString()).toContain(` ${end}\n`);
  }
});
