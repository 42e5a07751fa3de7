import { hash } from "node:crypto";
import { formatThanosBytes, parseQuantity } from "@thanos-fleet/schema";
import { printYaml } from "@thanos-fleet/yaml-source";
import type { DeriveContext } from "../src/component-definition.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, hostAndPort } from "../src/endpoints.ts";
import type { WorkloadPeer } from "../src/flows.ts";
import { centralContext } from "../src/central-context.ts";
import { outOfOrderWindow } from "../src/thanos/out-of-order-window.ts";
import { hasQueryLogin } from "../src/thanos/query-login.ts";
import { httpPort } from "../src/thanos/ports.ts";
import { commonArguments, thanosView } from "../src/thanos/thanos-view.ts";
import { gracePeriod } from "./query-arguments.ts";

/** The query frontends: each splits long ranges, caches, and asks coarser data where the finer is gone. */
export function frontendViews(context: DeriveContext) {
  const { frontend, login } = componentValues(context, "thanos-query");
  const plain = frontendView(context, { pods: endpoints.queryFrontend.pods, replicas: frontend.replicas });
  if (!hasQueryLogin(centralContext(context).cluster)) return [plain];
  return [plain, frontendView(context, { pods: endpoints.queryLogin.pods, replicas: login.replicas, hasLogin: true })];
}

interface FrontendOptions {
  readonly pods: WorkloadPeer;
  readonly replicas: number;
  readonly hasLogin?: boolean;
}

function frontendView(context: DeriveContext, { pods, replicas, hasLogin = false }: FrontendOptions) {
  const values = componentValues(context, "thanos-query");
  const { frontend } = values;
  const caches = cacheFiles(frontend.cacheSize);
  return {
    ...thanosView(pods, { ...values, resources: frontend.resources, replicas }, context),
    replicas,
    gracePeriodSeconds: gracePeriod(values.timeout),
    arguments: [
      ...commonArguments,
      `--http-grace-period=${values.timeout}`,
      `--http-address=0.0.0.0:${httpPort}`,
      // The file is read again for each request, so a changed Secret needs no restart.
      ...(hasLogin ? ["--http.config=/etc/thanos/login/web.yaml"] : []),
      `--query-frontend.downstream-url=http://${hostAndPort(endpoints.query)}`,
      "--query-frontend.compress-responses",
      `--query-range.split-interval=${frontend.splitInterval}`,
      "--query-range.max-retries-per-request=3",
      "--query-range.response-cache-config-file=/etc/thanos/query-frontend/range-cache.yaml",
      // What late samples may still change is not cached, or a gap seen during an outage would stay after the catch-up.
      `--query-range.response-cache-max-freshness=${outOfOrderWindow(centralContext(context))}`,
      `--labels.split-interval=${frontend.splitInterval}`,
      "--labels.response-cache-config-file=/etc/thanos/query-frontend/labels-cache.yaml",
    ],
    hasLogin,
    loginSecretName: values.login.secretName,
    caches,
    // The caches' sizes are read once, at the start.
    cacheChecksum: hash("sha256", Object.values(caches).join("\0")),
  };
}

/**
 * The frontend's two caches. Each flag makes a cache of its own, so the pod's memory for them is divided: the answers
 * about labels are short and few, an eighth is plenty.
 */
function cacheFiles(size: string) {
  const bytes = Math.floor(parseQuantity(size));
  const labels = Math.floor(bytes / 8);
  return { "labels-cache.yaml": cacheFile(labels), "range-cache.yaml": cacheFile(bytes - labels) };
}

function cacheFile(bytes: number): string {
  return printYaml({ type: "IN-MEMORY", config: { max_size: formatThanosBytes(String(bytes)), validity: "1h" } });
}
