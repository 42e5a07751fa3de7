import { edit, remove } from "../edit-rendered.ts";
import type { BrokenReference } from "./broken-reference.ts";

const central = "cluster-01-central";

/** Mistakes in what all components share: the entrances, certificates, expected Secrets, namespaces and policies. */
export const brokenPlatform: readonly BrokenReference[] = [
  [
    "a Secret that does not exist",
    (fleet) => edit(fleet, `${central}/platform/expected-secrets.yaml`, "name: grafana-admin", "name: grafana-administrator"),
    "the Secret grafana-admin in monitoring does not exist: no Certificate makes it, and the list of expected Secrets lacks it",
  ],
  [
    "a Secret that is not needed",
    (fleet) => edit(fleet, `${central}/platform/expected-secrets.yaml`, "name: grafana-admin", "name: grafana-administrator"),
    "references/unused cluster-01-central/platform/expected-secrets.yaml data.secrets.yaml: the list expects the Secret grafana-administrator in monitoring, which no object names",
  ],
  [
    "a Secret that a Certificate makes too",
    (fleet) => edit(fleet, `${central}/platform/expected-secrets.yaml`, "name: grafana-admin", "name: thanos-receiver-tls"),
    "references/duplicate cluster-01-central/platform/expected-secrets.yaml data.secrets.yaml: the list expects the Secret thanos-receiver-tls in monitoring, which a Certificate makes",
  ],
  [
    "a route's Service",
    (fleet) =>
      edit(fleet, `${central}/platform/http-route-grafana.yaml`, /backendRefs:([\s\S]*)name: grafana/, "backendRefs:$1name: graphana"),
    "there is no Service graphana in monitoring to route to",
  ],
  [
    "a route's port",
    (fleet) => edit(fleet, `${central}/platform/tls-route-opensearch.yaml`, "port: 9200", "port: 9201"),
    "the Service opensearch has no port 9201",
  ],
  [
    "a route's Gateway",
    (fleet) => remove(fleet, `${central}/platform/gateway-monitoring.yaml`),
    "there is no Gateway monitoring to hang on",
  ],
  [
    "a route's listener",
    (fleet) => edit(fleet, `${central}/platform/http-route-grafana.yaml`, "sectionName: grafana", "sectionName: graphana"),
    "the Gateway monitoring has no listener graphana",
  ],
  [
    "a host that its listener does not hear",
    (fleet) => edit(fleet, `${central}/platform/http-route-grafana.yaml`, "sectionName: grafana", "sectionName: thanos-query"),
    "no listener of the Gateway monitoring that the route hangs on hears grafana.k8s-cluster-01.miribit.lab",
  ],
  [
    "a Gateway's class",
    (fleet) => edit(fleet, `${central}/platform/gateway-monitoring.yaml`, "gatewayClassName: cilium", "gatewayClassName: silium"),
    "no values declare the GatewayClass silium",
  ],
  [
    "a Gateway's certificate",
    (fleet) => remove(fleet, `${central}/platform/certificate-platform-gateway.yaml`),
    "references/missing cluster-01-central/platform/gateway-monitoring.yaml spec.listeners.1.tls.certificateRefs.0: the Secret platform-gateway-tls in monitoring does not exist",
  ],
  [
    "a certificate's issuer",
    (fleet) => edit(fleet, `${central}/platform/certificate-opensearch-http.yaml`, "name: monitoring-ca\n", "name: monitoring-authority\n"),
    "spec.issuerRef: there is no Issuer monitoring-authority to sign the certificate",
  ],
  [
    "a CA's Secret",
    (fleet) =>
      edit(fleet, `${central}/platform/issuer-monitoring-ca.yaml`, "secretName: monitoring-ca", "secretName: monitoring-authority"),
    "spec.ca.secretName: the Secret monitoring-authority in monitoring does not exist",
  ],
  [
    "two certificates in one Secret",
    (fleet) =>
      edit(
        fleet,
        `${central}/platform/certificate-opensearch-admin.yaml`,
        "secretName: opensearch-admin-tls",
        "secretName: opensearch-http-tls",
      ),
    "opensearch-http and another Certificate write the Secret monitoring/opensearch-http-tls",
  ],
  [
    "a pool of addresses",
    (fleet) => edit(fleet, `${central}/platform/ip-pool-monitoring-gateway.yaml`, "owning-gateway: monitoring", "owning-gateway: other"),
    "no Service is io.cilium.gateway/owning-gateway=other, neither rendered nor made by Cilium",
  ],
  [
    "an announcement",
    (fleet) =>
      edit(fleet, `${central}/platform/l2-announcement-monitoring-gateway.yaml`, "owning-gateway: monitoring", "owning-gateway: other"),
    "references/selects-nothing cluster-01-central/platform/l2-announcement-monitoring-gateway.yaml spec.serviceSelector",
  ],
  [
    "a namespace",
    (fleet) => remove(fleet, `${central}/namespaces/namespace-monitoring-node.yaml`),
    "metadata.namespace: the Namespace monitoring-node is not rendered for this cluster",
  ],
  [
    "a certificate's Secret",
    (fleet) =>
      edit(fleet, `${central}/platform/certificate-platform-gateway.yaml`, "secretName: platform-gateway-tls", "secretName: gateway-tls"),
    "spec.listeners.1.tls.certificateRefs.0: the Secret platform-gateway-tls in monitoring does not exist",
  ],
  [
    "one Secret too many on the list",
    (fleet) =>
      edit(
        fleet,
        `${central}/platform/expected-secrets.yaml`,
        "secrets.yaml: |\n",
        "secrets.yaml: |\n    - {namespace: monitoring, name: old, keys: [a], purpose: none}\n",
      ),
    "data.secrets.yaml: the list expects the Secret old in monitoring, which no object names",
  ],
  [
    "a parent of another API",
    (fleet) => edit(fleet, `${central}/platform/http-route-grafana.yaml`, "group: gateway.networking.k8s.io", "group: networking.k8s.io"),
    "references/disagrees cluster-01-central/platform/http-route-grafana.yaml spec.parentRefs.0.group: a Gateway is of the group gateway.networking.k8s.io",
  ],
  [
    "a redirect for a while",
    (fleet) => edit(fleet, `${central}/platform/http-route-redirect-to-https.yaml`, "statusCode: 301", "statusCode: 302"),
    "a redirect leads to https, and for good",
  ],
  [
    "a redirect to where it comes from",
    (fleet) => edit(fleet, `${central}/platform/http-route-redirect-to-https.yaml`, "scheme: https", "scheme: http"),
    "a redirect leads to https, and for good",
  ],
  [
    "an expression that reads a variable of another name",
    (fleet) => edit(fleet, `${central}/platform/admission-policy-monitoring-client-certificates.yaml`, "name: tenantName", "name: tenant"),
    "an expression reads variables.tenantName, which is not declared",
  ],
  [
    "pods that may reach everything",
    (fleet) => edit(fleet, `${central}/platform/default-deny-monitoring-node.yaml`, "    - Egress\n", ""),
    "no policy denies all pods of monitoring-node what none of theirs allows, in both directions",
  ],
];
