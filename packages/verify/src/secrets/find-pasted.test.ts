import { expect, test } from "vitest";
import { findPasted } from "./find-pasted.ts";

/** Made up, and put together here so that no secret scanner reports this file. */
const word = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJ";
const key = ["-----BEGIN", "EC PRIVATE KEY-----\n", `${word}\n`, "-----END EC PRIVATE KEY-----\n"].join(" ");

test.each([
  ["a private key", key],
  ["a private key in base64", Buffer.from(key).toString("base64")],
  ["a private key in base64", Buffer.from(` ${key}`).toString("base64")],
  ["a private key in base64", Buffer.from(`  ${key}`).toString("base64")],
  ["a token of GitHub", `ghp_${word.slice(0, 36)}`],
  ["a token of GitHub", `github_pat_${word.slice(0, 22)}`],
  ["a token of GitLab", `glpat-${word.slice(0, 20)}`],
  ["a token of Slack", `xoxb-${word.slice(0, 24)}`],
  ["a webhook of Slack", `hooks.slack.com/services/T0000/B0000/${word.slice(0, 24)}`],
  ["a token of Grafana", `glsa_${word.slice(0, 32)}_0123abcd`],
  ["an access key of S3", `AKIA${"A1".repeat(8)}`],
  ["a JSON Web Token", `eyJ${word}.eyJ${word}.${word}`],
  ["a password's bcrypt hash", `$2y$10$${"a".repeat(53)}`],
  ["a URL with a password", "https://ada:correct-horse@"],
])("%s is found inside a text, whole", (what, secret) => {
  const found = findPasted(`before: "${secret}"\nafter: 1\n`);
  expect(found.map((one) => one.what)).toEqual([what]);
  expect(found[0]?.range.start).toBe(9);
  expect(found[0]?.hidden.end).toBeGreaterThanOrEqual(9 + secret.replace(/-----END[^]*/, "").length);
});

test.each([
  "a certificate: -----BEGIN CERTIFICATE-----",
  "a name of a Secret: thanos-s3-secret, with access_key and secret_key",
  "an address: https://git.example.org:8443/a/b@c",
  "a form with variables: $1:$2@$3",
  Buffer.from("-----BEGIN CERTIFICATE-----\nno key at all\n").toString("base64"),
])("%s is no secret", (text) => {
  expect(findPasted(text)).toEqual([]);
});
