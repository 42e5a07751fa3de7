import { withAdjustables, type ComponentName, type ComponentValues } from "@thanos-fleet/schema";
import type { ClusterContext } from "./component-definition.ts";

/** A component's effective values as its derive step sees them: what Helm may change is an opaque token. */
export function componentValues<Name extends ComponentName>(context: ClusterContext, name: Name): ComponentValues<Name> {
  const values = (context.cluster.values as unknown as Record<string, unknown>)[name];
  if (values === undefined) throw new Error(`${context.cluster.name} does not run ${name}`);
  return withAdjustables(name, values as never);
}
