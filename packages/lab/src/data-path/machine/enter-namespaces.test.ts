import { expect, onTestFinished, test } from "vitest";
import { assertNamespaces } from "./enter-namespaces.ts";

test("a machine that is no Linux, and a user who is not root, are refused with the reason", async () => {
  await expect(assertNamespaces({ platform: "darwin", uid: 0 })).rejects.toThrow("the lab needs Linux, and this is darwin");
  await expect(assertNamespaces({ platform: "linux", uid: 1000 })).rejects.toThrow("which only root may start");
});

test("a machine without one of the programs is refused by its name", async () => {
  const path = process.env["PATH"];
  onTestFinished(() => void (process.env["PATH"] = path));
  process.env["PATH"] = "/nowhere";
  await expect(assertNamespaces({ platform: "linux", uid: 0 })).rejects.toThrow("the lab needs the program unshare");
});
