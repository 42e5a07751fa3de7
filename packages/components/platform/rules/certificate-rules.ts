import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const certificate = "cluster, exported_namespace, name";
const managed = 'job="annotated-pods"';

// cert-manager's pods carry the scrape annotation. What they say about another namespace's certificate keeps that
// namespace as `exported_namespace`, since `namespace` is the target's own.
const time = (name: string, selector = managed) =>
  `min by (${certificate}) (certmanager_certificate_${name}_timestamp_seconds{${selector}} > 0)`;
const secondsLeft = (selector = managed) => `${time("expiration", selector)} - time()`;
// cert-manager renews by itself, and a certificate that lives for two days always ends soon: only one whose renewal is an
// hour overdue is one that it could not renew.
const isOverdue = `unless on (${certificate}) ${time("renewal")} > time() - 3600`;

/** What the rules of certificates depend on. */
export interface CertificateShape {
  readonly central: string;
  /** Seconds before its end at which a client certificate is renewed, and so those for which its predecessor stays valid. */
  readonly clientRenewBefore: number;
}

/** Certificates as cert-manager sees them, and the copies of client certificates that it does not see. */
export function certificateRules({ central, clientRenewBefore }: CertificateShape): readonly RuleGroup[] {
  return [{ name: "certificates.alerts", rules: [...managedAlerts, ...copyAlerts(central, clientRenewBefore)] }];
}

const managedAlerts = [
  alert("CertificateExpiring", "P1", {
    expr: `${secondsLeft()} < 14 * 86400 ${isOverdue}`,
    for: "1h",
    missed: "the certificate ends, and with it what it protects",
    summary: "A certificate was not renewed",
    description:
      "{{ $labels.exported_namespace }}/{{ $labels.name }} in {{ $labels.cluster }} ends in {{ $value | humanizeDuration }}; its renewal is overdue.",
  }),
  // Those of the platform alone leave everybody blind; two days, or a quarter of the life of one that lives for days.
  alert("CertificateExpiresSoon", "P0", {
    expr: `${secondsLeft(`${managed}, exported_namespace="monitoring"`)} < 2 * 86400 ${isOverdue} unless on (${certificate}) ${secondsLeft()} > (${time("expiration")} - ${time("not_before")}) / 4`,
    for: "10m",
    missed: "clusters are refused, or Grafana, Query and the logs are unreachable",
    summary: "A certificate of the platform ends soon",
    description:
      "{{ $labels.exported_namespace }}/{{ $labels.name }} in {{ $labels.cluster }} ends in {{ $value | humanizeDuration }} and was not renewed; what it protects stops then.",
  }),
  alert("CertificateNotReady", "P1", {
    expr: `max by (${certificate}) (certmanager_certificate_ready_status{${managed}, condition="True"}) == 0`,
    for: "30m",
    missed: "the certificate ends, or what needs it does not start",
    summary: "A certificate cannot be issued",
    description:
      "{{ $labels.exported_namespace }}/{{ $labels.name }} in {{ $labels.cluster }} has not been ready for 30 minutes (ready: {{ $value }}).",
  }),
];

// An edge cannot fetch its leaf from the centre. After a renewal the copy is the predecessor, which is good for as long as
// certificates are renewed before their end. Nothing that is scraped shows which one an edge uses, so both stay until then,
// or until the alert is silenced after copying.
function copyAlerts(central: string, clientRenewBefore: number) {
  const copied = `${managed}, exported_namespace="monitoring", name=~"remote-write-client-.+", name!="remote-write-client-${central}"`;
  const left = `max by (cluster, name) (certmanager_certificate_not_before_timestamp_seconds{${copied}}) + ${clientRenewBefore} - time()`;
  const lastDays = Math.min(14 * 86_400, Math.floor(clientRenewBefore / 4));
  return [
    alert("ClientCertificateToCopy", "P2", {
      expr: `${left} > ${lastDays}`,
      for: "10m",
      missed: "the edge's copy ends, and the edge is refused",
      summary: "A client certificate was renewed and must be copied",
      description:
        "{{ $labels.name }} in {{ $labels.cluster }} was renewed; the copy that the edge may still use ends in {{ $value | humanizeDuration }}. Silence this when the new one is copied.",
    }),
    alert("ClientCertificateCopyEnds", "P1", {
      expr: `(${left} > 0) <= ${lastDays}`,
      for: "10m",
      missed: "the edge is refused, and loses samples when its backlog is cut",
      summary: "An edge's copy of a client certificate ends soon",
      description:
        "{{ $labels.name }} in {{ $labels.cluster }} was renewed, and the copy that the edge may still use ends in {{ $value | humanizeDuration }}. Silence this when the new one is copied.",
    }),
  ];
}
