import { certificateCopiesJob } from "../../src/certificate-copies.ts";
import { alert, type AlertingRule, type RuleGroup } from "../../src/rules/rule-group.ts";

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
  /** The authority that edges have a copy of; undefined while they have a bundle of two. */
  readonly authority: string | undefined;
  /** The jobs that agents have. */
  readonly jobs: ReadonlySet<string>;
}

/** Certificates as cert-manager sees them, and the copies of certificates that it does not see. */
export function certificateRules(shape: CertificateShape): readonly RuleGroup[] {
  return [{ name: "certificates.alerts", rules: [...managedAlerts, ...copyAlerts(shape)] }];
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

const copied = `max by (cluster, name) (copied_certificate_not_after_timestamp_seconds{job="${certificateCopiesJob}"})`;
const end = "certmanager_certificate_expiration_timestamp_seconds";

/**
 * An edge cannot fetch its certificates from the centre. Each copied Secret says when its own ends. One that was copied
 * before Secrets said so is judged by the renewal in the centre: the copy is at worst the predecessor, which is good for
 * as long as certificates are renewed before their end.
 */
function copyAlerts({ central, clientRenewBefore, authority, jobs }: CertificateShape): readonly AlertingRule[] {
  const lastDays = Math.min(14 * 86_400, Math.floor(clientRenewBefore / 4));
  const inCentre = `${managed}, cluster="${central}", exported_namespace="monitoring"`;
  const leaves = `${inCentre}, name=~"remote-write-client-.+", name!="remote-write-client-${central}"`;
  const left = `max by (cluster, name) (certmanager_certificate_not_before_timestamp_seconds{${leaves}}) + ${clientRenewBefore} - time()`;
  const unseen = jobs.has(certificateCopiesJob) ? ` unless on (name) ${copied}` : "";
  const authorityEnd =
    authority === undefined
      ? ""
      : ` or label_replace(max by (name) (${end}{${inCentre}, name="${authority}"}), "name", "remote-write-ca", "", "")`;
  const older = `(${copied} < on (name) group_left () (max by (name) (${end}{${leaves}})${authorityEnd}))`;
  const [toCopy, copyEnds] = [`${older} - time() > ${lastDays}`, `${copied} - time() <= ${lastDays}`];
  // A rule that asks for a job which no agent has is left out whole.
  const either = (known: string, unknown: string): string => {
    const parts = [...(jobs.has(certificateCopiesJob) ? [known] : []), ...(jobs.has("annotated-pods") ? [`(${unknown})${unseen}`] : [])];
    return parts.length === 0 ? known : parts.join(" or ");
  };
  return [
    alert("ClientCertificateToCopy", "P2", {
      expr: jobs.has("annotated-pods") ? either(toCopy, `${left} > ${lastDays}`) : toCopy,
      for: "10m",
      missed: "the copy ends, and the edge is refused",
      summary: "A certificate was renewed and must be copied",
      description:
        "{{ $labels.name }} in {{ $labels.cluster }} was renewed; the copy that is still used ends in {{ $value | humanizeDuration }}.",
    }),
    alert("ClientCertificateCopyEnds", "P1", {
      expr: either(copyEnds, `(${left} > 0) <= ${lastDays}`),
      for: "10m",
      missed: "the edge is refused, and loses samples when its backlog is cut",
      summary: "A copy of a certificate ends soon",
      description: "The copy of {{ $labels.name }} in {{ $labels.cluster }} ends in {{ $value | humanizeDuration }}.",
    }),
    alert("ClientCertificateCopyUnknown", "P2", {
      expr: `count by (cluster, name) (up{job="${certificateCopiesJob}"}) unless on (cluster, name) ${copied}`,
      for: "1h",
      missed: "the copy ends without a warning that names its cluster",
      summary: "A copied Secret does not say when its certificate ends",
      description:
        "{{ $labels.name }} in {{ $labels.cluster }} has had no readable certificate.prom for an hour ({{ $value }} agent): copy it once more.",
    }),
  ];
}
