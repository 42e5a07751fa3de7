import { expect, test } from "vitest";
import { loadFleet } from "../src/load-fleet.ts";
import { patchFiles } from "./patched-fleet.ts";

/** Codes of what is said of the specification's fleet with one more line in the central role's file. */
function codesWith(component: string, line: string): string[] {
  const files = patchFiles({ "clusters/roles/central.yaml": { [component]: null } });
  const role = files.roles.get("central");
  if (role === undefined) throw new Error("there is no central role");
  const changed = { path: role.path, text: `${role.text}${line}\n` };
  return loadFleet({ ...files, roles: new Map(files.roles).set("central", changed) }).diagnostics.map(({ code }) => code);
}

test("a component may be said not to run where nothing below has it either", () => {
  expect(codesWith("grafana", "grafana: null")).toEqual([]);
});
