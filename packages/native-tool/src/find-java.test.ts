import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findJava } from "./find-java.ts";

/** A home whose `java` says that it is of a release. */
function homeOf(release: string): string {
  const home = mkdtempSync(join(tmpdir(), "jdk-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  mkdirSync(join(home, "bin"));
  writeFileSync(join(home, "bin/java"), `#!/bin/sh\necho 'openjdk version "${release}" 2026-01-01' >&2\n`);
  chmodSync(join(home, "bin/java"), 0o755);
  return home;
}

test("JAVA_HOME is taken where it is new enough", async () => {
  const home = homeOf("2100.0.1");
  expect(await findJava(2100, { JAVA_HOME: home })).toBe(home);
});

test("a machine without a JDK that is new enough is refused, with those that it has", async () => {
  const home = homeOf("17.0.15");
  await expect(findJava(2100, { JAVA_HOME: home })).rejects.toThrow(`there is no JDK 2100 or later, only ${home} (17)`);
});
