import type { ClusterContext } from "./component-definition.ts";

/** The components of the centre are only ever derived for the central cluster: the edges' schema does not have them. */
export function centralContext<Context extends ClusterContext>(context: Context): Extract<Context, { role: "central" }> {
  if (context.role !== "central") throw new Error(`${context.cluster.name} is not the central cluster`);
  return context as Extract<Context, { role: "central" }>;
}
