import { CommandError } from "@thanos-fleet/diagnostics";
import type { DeclaredRetention } from "@thanos-fleet/lab";
import { parseDuration } from "@thanos-fleet/schema";
import { loadProject } from "../load-project.ts";

/** How long the values of a fleet's first centre say that each resolution is kept. */
export async function declaredRetention(root: string): Promise<DeclaredRetention> {
  const { fleet } = await loadProject(root, { judgesTypes: false });
  const values = fleet?.centrals[0]?.values.retention;
  if (values === undefined)
    throw new CommandError("lab/no-render", "no value says how long samples are kept", { hint: "run `pnpm check`" });
  return { raw: milliseconds(values.raw), fiveMinutes: milliseconds(values.fiveMinutes), oneHour: milliseconds(values.oneHour) };
}

function milliseconds(text: string): number {
  return parseDuration(text) * 1000;
}
