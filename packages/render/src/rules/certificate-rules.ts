import { alert, type RuleGroup } from "./rule-group.ts";

const certificate = "cluster, exported_namespace, name";

// cert-manager's pods carry the scrape annotation. What they say about another namespace's certificate keeps that
// namespace as `exported_namespace`, since `namespace` is the target's own.
const secondsLeft = `min by (${certificate}) (certmanager_certificate_expiration_timestamp_seconds{job="annotated-pods"} > 0) - time()`;

/** Certificates as cert-manager sees them; it renews by itself, so one that comes close to its end is one it could not renew. */
export function certificateRules(central: string): readonly RuleGroup[] {
  return [
    {
      name: "certificates.alerts",
      rules: [
        alert("CertificateExpiring", "P1", {
          expr: `${secondsLeft} < 14 * 86400`,
          for: "1h",
          summary: "A certificate was not renewed",
          description:
            "{{ $labels.exported_namespace }}/{{ $labels.name }} in {{ $labels.cluster }} ends in {{ $value | humanizeDuration }}.",
        }),
        alert("CertificateExpiresSoon", "P0", {
          expr: `${secondsLeft} < 2 * 86400`,
          for: "10m",
          summary: "A certificate ends within two days",
          description:
            "{{ $labels.exported_namespace }}/{{ $labels.name }} in {{ $labels.cluster }} ends in {{ $value | humanizeDuration }}; what it protects stops then.",
        }),
        alert("CertificateNotReady", "P1", {
          expr: `max by (${certificate}) (certmanager_certificate_ready_status{job="annotated-pods", condition="True"}) == 0`,
          for: "30m",
          summary: "A certificate cannot be issued",
          description:
            "{{ $labels.exported_namespace }}/{{ $labels.name }} in {{ $labels.cluster }} has not been ready for 30 minutes (ready: {{ $value }}).",
        }),
        // An edge cannot fetch its leaf from the centre; after a renewal the old one is good until its own end.
        alert("ClientCertificateToCopy", "P2", {
          expr: `time() - max by (cluster, name) (certmanager_certificate_not_before_timestamp_seconds{job="annotated-pods", exported_namespace="monitoring", name=~"remote-write-client-.+", name!="remote-write-client-${central}"}) < 7 * 86400`,
          for: "10m",
          summary: "A client certificate was renewed and must be copied",
          description:
            "{{ $labels.name }} in {{ $labels.cluster }} was made {{ $value | humanizeDuration }} ago; the edge that uses it needs the new one.",
        }),
      ],
    },
  ];
}
