import type { DeriveContext } from "../src/component-definition.ts";
import { hostAndPort, type Endpoint } from "../src/endpoints.ts";

/** Dashboards and rules name the datasource by this, in whatever organization they are. */
const uid = "thanos-query";

/** A datasource over Thanos, as provisioning files and the API both take it. */
function settings({ cluster }: DeriveContext, query: Endpoint) {
  return {
    name: "Thanos Query",
    uid,
    type: "prometheus",
    access: "proxy",
    url: `http://${hostAndPort(query)}`,
    isDefault: true,
    jsonData: {
      httpMethod: "POST",
      prometheusType: "Thanos",
      manageAlerts: false,
      timeInterval: cluster.values["prometheus-agent"]?.scrapeInterval ?? "15s",
      // Without it nothing is shown for small steps once raw data is gone: coarser data is then asked.
      customQueryParameters: "max_source_resolution=auto",
    },
  };
}

export const datasource = { uid, settings } as const;
