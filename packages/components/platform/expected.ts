import { ofServer } from "../src/expected/expected-certificate.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

export const expected: ExpectedComponent = {
  certificates: ({ values }) => ({
    "platform-gateway": {
      ...ofServer,
      secretName: values.certificates.gatewaySecretName,
      commonName: "platform-gateway",
      dnsNames: [
        ...(values.grafana === undefined ? [] : [values.hosts.grafana]),
        ...(values["thanos-query"]?.login.enabled === true ? [values.hosts.thanosQuery] : []),
      ],
      why: "the Gateway ends TLS of these hosts, and of no other",
    },
  }),
  forbidden: [
    {
      from: ["grafana", "alertmanager", "thanos-receive", "thanos-query", "thanos-store", "thanos-compactor", "thanos-ruler", "opensearch"],
      to: "kube-apiserver",
      ports: [443, 6443],
      why: "it has no business with the cluster's objects",
    },
    {
      from: [
        "thanos-receive",
        "thanos-query",
        "thanos-query-frontend",
        "thanos-ruler",
        "grafana",
        "opensearch",
        "prometheus-agent",
        "fluentbit",
      ],
      to: "world",
      ports: [80, 443],
      why: "nothing is fetched from outside, and nothing may be carried out",
    },
  ],
};
