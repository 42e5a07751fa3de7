import type { DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, type Endpoint } from "../src/endpoints.ts";
import { thanosView } from "../src/thanos/thanos-view.ts";
import { endpointsFile, gracePeriod, queryArguments } from "./query-arguments.ts";

/** The rulers' Query; undefined where no ruler runs. */
export function rulerQueryView(context: DeriveContext, storeApis: readonly Endpoint[]) {
  if (!hasRulerQuery(context)) return undefined;
  const values = componentValues(context, "thanos-query");
  const { replicas, resources } = values.rulers;
  return {
    ...thanosView(endpoints.rulerQuery.pods, { ...values, resources, replicas }, context),
    replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    // Without limits: a rule that fails for its size is an alert that never arrives.
    arguments: queryArguments(values),
    endpoints: endpointsFile(storeApis),
  };
}

/** Whether rulers run, and so a Query of theirs. */
export function hasRulerQuery({ cluster }: Pick<DeriveContext, "cluster">): boolean {
  return "thanos-ruler" in cluster.values;
}
