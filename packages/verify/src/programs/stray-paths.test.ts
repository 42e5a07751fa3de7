import { expect, test } from "vitest";
import { strayPaths } from "./stray-paths.ts";

const root = "/tmp/fleet-verify-x";

test.each([
  ["a path in the sandbox", `--data-dir=${root}/var/thanos`, []],
  ["a path of this machine", "--tsdb.path=/var/thanos/receive", ["/var/thanos/receive"]],
  ["a sandbox with a longer name", `--data-dir=${root}y/var`, [`${root}y/var`]],
  ["a path that climbs out", `--data-dir=${root}/../../etc`, [`--data-dir=${root}/../../etc`]],
  ["a relative path that climbs out", "--storage.path=../data", ["--storage.path=../data"]],
  ["a relative path", "--storage.path=data", []],
  ["an address", "--query=http://127.0.0.1:10902/api/v1", []],
  ["a second path", `--a=${root}/b,/etc/passwd`, ["/etc/passwd"]],
] as const)("%s", (_case, text, expected) => {
  expect(strayPaths([text], root)).toEqual(expected);
});
