import { expect, test } from "vitest";
import { runLua } from "@thanos-fleet/lua";
import { applicationHealth } from "./settings.ts";

/** Calls a health script as Argo CD does: `obj` is the object, the script's result is its health. */
function healthOf(status: string): string {
  return runLua(`local obj = { status = ${status} }
local function assess()
  ${applicationHealth}
end
return assess().status`);
}

const synced = "sync = { status = 'Synced' }";

test.each([
  ["without a status", "nil", "Progressing"],
  ["without a health", `{ ${synced} }`, "Progressing"],
  ["healthy and synced, never operated on", `{ health = { status = 'Healthy' }, ${synced} }`, "Healthy"],
  [
    "healthy and synced, its sync over",
    `{ health = { status = 'Healthy' }, ${synced}, operationState = { phase = 'Succeeded' } }`,
    "Healthy",
  ],
  [
    "healthy for a moment in its first sync",
    `{ health = { status = 'Healthy' }, sync = { status = 'OutOfSync' }, operationState = { phase = 'Running' } }`,
    "Progressing",
  ],
  ["healthy, half applied", `{ health = { status = 'Healthy' }, ${synced}, operationState = { phase = 'Failed' } }`, "Progressing"],
  ["healthy, its comparison failed", `{ health = { status = 'Healthy' }, sync = { status = 'Unknown' } }`, "Progressing"],
  ["healthy, without a sync status", `{ health = { status = 'Healthy' } }`, "Progressing"],
  ["degraded, though synced", `{ health = { status = 'Degraded' }, ${synced}, operationState = { phase = 'Succeeded' } }`, "Degraded"],
])("an Application %s is seen as it is", (_case, status, expected) => {
  expect(healthOf(status)).toBe(expected);
});
