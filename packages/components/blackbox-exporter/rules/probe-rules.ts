import { alert, type RuleGroup } from "../../src/rules/rule-group.ts";

const probes = 'job="probes"';
const probe = "cluster, probe, instance";
const day = 86_400;

/** Services as their clients see them. The exporter itself is a target like any other, and missed as one. */
export const probeRules: readonly RuleGroup[] = [
  {
    name: "probes.alerts",
    rules: [
      alert("ProbeFailing", "P1", {
        expr: `max by (${probe}) (probe_success{${probes}}) == 0`,
        for: "5m",
        missed: "what is probed does not serve those who use it",
        summary: "A probed service does not answer",
        description:
          "The probe {{ $labels.probe }} of {{ $labels.cluster }} got no valid answer from {{ $labels.instance }} for 5 minutes (success: {{ $value }}).",
      }),
      alert("ProbedCertificateExpiring", "P1", {
        expr: `min by (${probe}) (probe_ssl_earliest_cert_expiry{${probes}}) - time() < ${14 * day}`,
        for: "15m",
        missed: "the service refuses everybody when its certificate ends",
        summary: "The certificate of a probed service ends soon",
        description:
          "A certificate that {{ $labels.instance }} shows to the probe {{ $labels.probe }} of {{ $labels.cluster }} ends in {{ $value | humanizeDuration }}.",
      }),
    ],
  },
];
