import { runLua } from "@thanos-fleet/lua";

/** A state of an Application and how a wave must see it. */
interface HealthCase {
  readonly state: string;
  /** `status` of the Application, in Lua. */
  readonly status: string;
  readonly health: "Healthy" | "Progressing" | "Degraded" | "Missing" | "Suspended" | "Unknown";
}

const synced = "sync = { status = 'Synced' }";

/** States that Argo CD's controller writes. Waves wait while an Application is Progressing, go on when Healthy, and fail when Degraded. */
const healthCases: readonly HealthCase[] = [
  { state: "without a status", status: "nil", health: "Progressing" },
  { state: "without a health", status: `{ ${synced} }`, health: "Progressing" },
  { state: "healthy and synced", status: `{ health = { status = 'Healthy' }, ${synced} }`, health: "Healthy" },
  {
    state: "healthy after its sync",
    status: `{ health = { status = 'Healthy', message = 'x' }, ${synced}, operationState = { phase = 'Succeeded' } }`,
    health: "Healthy",
  },
  { state: "progressing after its sync", status: `{ health = { status = 'Progressing' }, ${synced} }`, health: "Progressing" },
  {
    state: "healthy before its first sync applied anything",
    status: "{ health = { status = 'Healthy' }, sync = { status = 'OutOfSync' } }",
    health: "Progressing",
  },
  {
    state: "healthy while its sync runs",
    status: `{ health = { status = 'Healthy' }, ${synced}, operationState = { phase = 'Running' } }`,
    health: "Progressing",
  },
  {
    state: "healthy though half of it was refused",
    status: "{ health = { status = 'Healthy' }, sync = { status = 'OutOfSync' }, operationState = { phase = 'Failed' } }",
    health: "Progressing",
  },
  {
    state: "healthy and synced, its last sync in error",
    status: `{ health = { status = 'Healthy' }, ${synced}, operationState = { phase = 'Error' } }`,
    health: "Progressing",
  },
  {
    state: "healthy, its comparison failed",
    status: "{ health = { status = 'Healthy' }, sync = { status = 'Unknown' } }",
    health: "Progressing",
  },
  { state: "healthy without a sync status", status: "{ health = { status = 'Healthy' } }", health: "Progressing" },
  ...(["Degraded", "Missing", "Suspended", "Unknown"] as const).map((health) => ({
    state: `${health}, though synced`,
    status: `{ health = { status = '${health}' }, ${synced}, operationState = { phase = 'Succeeded' } }`,
    health,
  })),
];

/** Runs the health script on every case, as Argo CD does, and says what it calls wrongly. */
export function healthFaults(script: string): { readonly cases: number; readonly faults: readonly string[] } {
  const faults = healthCases.flatMap(({ state, status, health }) => {
    const answer = healthOf(script, status);
    return answer === health ? [] : [`an Application that is ${state} must be ${health}, but the script says ${answer}`];
  });
  return { cases: healthCases.length, faults };
}

function healthOf(script: string, status: string): string {
  try {
    return runLua(`local obj = { status = ${status} }
local function assess()
${script}
end
return assess().status`);
  } catch (error) {
    return `an error, ${(error as Error).message}`;
  }
}
