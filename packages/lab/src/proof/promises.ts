/** How a promise is shown: by scenarios of the lab, by tests that run the real programs, or not, with the reason. */
export interface Shown {
  /** Names of scenarios. */
  readonly scenarios?: readonly string[];
  /** Files of tests with the real programs, from the root of the repository. */
  readonly tests?: readonly string[];
  /** What of it is not shown, and why; begins with `not shown` where that is all of it. */
  readonly because?: string;
}

/** Something that the specification or a document of ours promises about the running platform. */
export interface PlatformPromise extends Shown {
  readonly promise: string;
}

/** The promises of one text. */
export interface PromiseGroup {
  readonly source: string;
  readonly promises: readonly PlatformPromise[];
}

const noProgram = "has no program that can be had here";
const openSearch = "packages/verify/test/opensearch/opensearch.slow.test.ts";
const logStore = "packages/verify/test/opensearch/log-store.long.test.ts";

/** Every promise, by the text that makes it, in that text's order. */
export const promiseGroups: readonly PromiseGroup[] = [
  {
    source: "Specification: write path",
    promises: [
      {
        promise: "agents scrape targets and write their samples over the virtual address, with TLS, to the receivers",
        scenarios: ["samples-end-to-end"],
      },
      {
        promise: "agents keep what they cannot send on their disk, and send it later",
        scenarios: ["two-receivers-killed", "all-receivers-killed", "edge-cut-off"],
        because:
          "a long outage is not waited for, nor told by older samples: an agent sends none from before its start; Receive takes their age (accepted-times)",
      },
      { promise: "the hashring spreads series, and each is stored as often as the replication factor", scenarios: ["samples-end-to-end"] },
      { promise: "a write succeeds with a quorum of its receivers", scenarios: ["one-receiver-killed"] },
      {
        promise: "receivers upload their blocks to S3",
        scenarios: ["object-store-away"],
        because: "what a stopping receiver flushes is seen, the two-hourly upload is not waited for",
      },
      {
        promise: "the compactor compacts and downsamples to 5 minutes and 1 hour",
        scenarios: ["retention-and-downsampling"],
        because: "the blocks are made by promtool, those older than two days with two days each",
      },
    ],
  },
  {
    source: "Specification: read path",
    promises: [
      { promise: "Query answers from receivers what is recent, each series once", scenarios: ["samples-end-to-end"] },
      { promise: "Query answers from the stores what only S3 has", scenarios: ["centre-rebuilt", "retention-and-downsampling"] },
      { promise: "what the stores and the receivers both have is answered once", scenarios: ["block-boundary"] },
      {
        promise: "Grafana shows what Query answers",
        because: `not shown: Grafana ${noProgram}; a slow test evaluates its panels' queries on samples`,
      },
    ],
  },
  {
    source: "Specification: storage",
    promises: [
      {
        promise: "raw samples, 5 minutes and 1 hour are kept as long as declared",
        scenarios: ["retention-and-downsampling"],
        because: "the two days between a mark and the deletion are not waited for: the marks are made older",
      },
      {
        promise: "logs are kept 90 days, with snapshots in S3",
        tests: [openSearch, logStore],
        because: "the plugin that deletes, and asks for a snapshot each night, cannot be had here; the test asks for the snapshot",
      },
    ],
  },
  {
    source: "Specification: security",
    promises: [
      {
        promise: "only who shows a certificate of the centre's CA may write, each for its own tenant",
        scenarios: ["refused-certificates", "misread-certificates"],
      },
      { promise: "agents may read what they discover targets by, and nothing else", scenarios: ["service-account-rights"] },
    ],
  },
  {
    source: "Specification: monitoring and alerts",
    promises: [
      { promise: "the rulers record series and evaluate alerts", scenarios: ["recorded-series"] },
      {
        promise: "alerts reach Slack through Alertmanager",
        scenarios: ["cluster-silent", "specified-alerts"],
        tests: ["packages/verify/test/alert-routing.slow.test.ts"],
      },
      {
        promise: "alerts reach people by email",
        tests: ["packages/verify/test/alert-routing.slow.test.ts"],
        because: "the lab has no mail server; routes and texts are tried",
      },
      {
        promise: "AgentRemoteWriteFailing, ReceiverDown and ReceiverReplicationFailure fire when they should",
        scenarios: ["specified-alerts"],
        tests: ["packages/verify/test/rule-tests.slow.test.ts"],
      },
    ],
  },
  {
    source: "Specification: deployment and migration",
    promises: [
      {
        promise: "Argo CD brings every cluster to what is rendered, one wave after the other",
        scenarios: ["first-installation", "steady-state", "strict-apply", "trouble-at-start"],
      },
      {
        promise: "the migration's phases work on a cluster with the stack of before",
        scenarios: ["migration"],
        because:
          "the stack is a chart of the lab's own with the names and owners of kube-prometheus-stack; gates that ask a program are not tried",
      },
    ],
  },
  {
    source: "docs/operations.md",
    promises: [
      {
        promise: "the receivers grow and shrink by the documented steps without loss",
        scenarios: ["ring-resized"],
        because: "grown by two at once, without the silence of the first step",
      },
      { promise: "a rolling restart of the receivers loses nothing", scenarios: ["receivers-restarted"] },
      {
        promise: "a cluster can be removed, or replaced by another",
        scenarios: ["cluster-taken-away", "cluster-replaced", "documented-operations"],
      },
      {
        promise: "certificates and the CA can be rotated without refusing anyone",
        scenarios: ["authority-rotation"],
        because: "gates that ask a pod are tried on what the stand-in kubelet gave it",
      },
      {
        promise: "a change that Kubernetes refuses can be seen and taken back",
        scenarios: ["immutable-change", "failed-sync-fixed", "fixed-while-progressing", "render-over-render"],
      },
      { promise: "what was changed by hand is made again, and a removed field goes", scenarios: ["hand-made-change", "removed-field"] },
      {
        promise: "the centre can be lost and rebuilt from Git and the bucket",
        scenarios: ["centre-rebuilt"],
        because:
          "the receivers end in order; what a crash leaves out of the bucket, hours of samples as the document says, is not waited for",
      },
      { promise: "an agent that restarts loses its backlog, and nothing else is lost", scenarios: ["agent-out-of-memory"] },
      {
        promise: "the commands of this page and of docs/secrets.md do what the pages say",
        scenarios: ["documented-operations"],
        because: "what asks a program in a pod, or the bucket, is not run: no image runs in this half of the lab",
      },
      {
        promise: "logs can be restored from a snapshot",
        tests: [logStore],
        because: "the nodes run without the security plugin, which Maven Central does not have in the rendered version",
      },
    ],
  },
  {
    source: "docs/plan.md",
    promises: [{ promise: "what a plan says changes, restarts or is refused does, and nothing else", scenarios: ["planned-changes"] }],
  },
  {
    source: "docs/capacity.md",
    promises: [
      { promise: "agents keep no more series of API servers and kube-state-metrics than the budgets count", scenarios: ["kept-series"] },
      { promise: "a target with too many series costs its own samples and nothing else", scenarios: ["too-many-series"] },
      { promise: "samples as old as an agent's backlog are taken", scenarios: ["accepted-times"] },
      { promise: "without S3 nothing is lost, and a store is ready again once it is back", scenarios: ["object-store-away"] },
      {
        promise: "a tenant above its limit of series is told so, and loses nothing that it keeps",
        scenarios: ["tenant-limited"],
      },
      {
        promise: "an agent stays within its memory while it catches up",
        because: "not shown: the outages of the lab are minutes long; its limit is enforced all the while",
      },
    ],
  },
  {
    source: "docs/tenants.md",
    promises: [
      { promise: "a tenant reads its own series and no other's", scenarios: ["tenants-apart"] },
      { promise: "labels that a target forges change neither tenant nor cluster", scenarios: ["samples-end-to-end"] },
      { promise: "a tenant cannot silence another's alarm", scenarios: ["cluster-silent"] },
      { promise: "a shipper of logs can append to its own streams and do nothing else", tests: [openSearch] },
    ],
  },
  {
    source: "docs/alerts.md",
    promises: [
      { promise: "a silent cluster is told once, for that cluster, and ends when it is heard", scenarios: ["cluster-silent"] },
      { promise: "an alert stays open while what it tells of cannot be seen", scenarios: ["receivers-silent"] },
      {
        promise: "the dead-man's switch is called",
        scenarios: ["dead-mans-switch"],
        because: "its first call is seen; the interval of the further ones is tried by packages/verify/test/alert-routing.slow.test.ts",
      },
      { promise: "alerts about Argo CD read metrics that it has", scenarios: ["argocd-alerts"] },
    ],
  },
  {
    source: "docs/values.md",
    promises: [{ promise: "what a cluster probes is known at the centre", scenarios: ["probes-answered"] }],
  },
  {
    source: "Network policies",
    promises: [
      { promise: "every connection that the programs open is allowed", scenarios: ["live-connections"] },
      {
        promise: "every other connection is refused",
        because: `not shown: Cilium ${noProgram}; the check \`network\` judges the rendered policies`,
      },
    ],
  },
  {
    source: "docs/logs.md",
    promises: [
      { promise: "OpenSearch takes its rendered settings, users, roles and templates, again and after a failure", tests: [openSearch] },
      { promise: "the log store loses no record when a node is lost, or all are killed and restarted", tests: [logStore] },
      {
        promise: "no log line is lost at a crash, or while OpenSearch is away",
        because: `not shown: Fluent Bit ${noProgram}; a run by hand is in docs/logs.md`,
      },
    ],
  },
];
