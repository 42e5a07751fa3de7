import type { ClassRow, JudgedDifference } from "../class-row.ts";
import { isShorter } from "../shorter.ts";

const configMap = ["/ConfigMap"];
const prometheus = "https://prometheus.io/docs/prometheus/latest/configuration/configuration";

/** How the agent says who it is. */
const queueLogin = ["tls_config", "headers", "basic_auth", "authorization", "oauth2", "sigv4", "azuread"];

/** Files in ConfigMaps of which a change does more than bring them to their readers. */
export const fileRows: readonly ClassRow[] = [
  {
    id: "ring-tenant-removed",
    kinds: configMap,
    paths: [["data", "hashrings.json", "**"]],
    when: (difference) => difference.path.includes("tenants") && isRemoved(difference),
    classes: ["data-loss", "access"],
    carrier: "file",
    effect: "the receivers refuse what this tenant sends, and its agent drops it",
    source: "https://thanos.io/tip/components/receive.md/#hashring-config",
  },
  {
    id: "ring-tenant-added",
    kinds: configMap,
    paths: [["data", "hashrings.json", "**"]],
    when: ({ path }) => path.includes("tenants"),
    classes: ["access"],
    carrier: "file",
    effect: "the receivers accept what this tenant sends",
    source: "https://thanos.io/tip/components/receive.md/#hashring-config",
  },
  {
    id: "ring-shrunk",
    kinds: configMap,
    paths: [["data", "hashrings.json", "**"]],
    when: (difference) => isRemoved(difference) || !difference.path.includes("endpoints"),
    classes: ["data-loss"],
    carrier: "file",
    effect: "a receiver leaves the ring: what it has not uploaded is lost if its pod or volume goes before that",
    source:
      "measured: a receiver uploads blocks two to five hours after the samples came; docs/operations.md, 'Grow and shrink the receivers'",
  },
  {
    id: "ring-grown",
    kinds: configMap,
    paths: [["data", "hashrings.json", "**"]],
    classes: [],
    carrier: "file",
    effect: "some series move to other receivers",
    source: "measured: growth from 3 to 5 members lost no sample",
  },
  {
    id: "queue-login",
    kinds: configMap,
    paths: queueLogin.flatMap((key) => [
      ["data", "prometheus.yml", "remote_write", "[*]", key],
      ["data", "prometheus.yml", "remote_write", "[*]", key, "**"],
    ]),
    classes: ["data-loss", "access"],
    carrier: "file",
    effect: "the agent shows another identity, or none; it makes this queue again, and what it had not sent is lost",
    source: `${prometheus}/#remote_write`,
  },
  {
    id: "queue-replaced",
    kinds: configMap,
    paths: [
      ["data", "prometheus.yml", "remote_write", "**"],
      ["data", "prometheus.yml", "global", "external_labels", "**"],
    ],
    when: ({ before }) => before !== undefined,
    classes: ["data-loss"],
    carrier: "file",
    effect: "the agent makes this queue again, and it begins with new samples: what it had not sent is lost",
    source: "https://github.com/prometheus/prometheus/issues/8809",
  },
  {
    id: "queue-part-added",
    kinds: configMap,
    paths: [["data", "prometheus.yml", "remote_write", "[*]", "*", "**"]],
    classes: ["data-loss"],
    carrier: "file",
    effect: "the agent makes this queue again, and it begins with new samples: what it had not sent is lost",
    source: "https://github.com/prometheus/prometheus/issues/8809",
  },
  {
    id: "scrape-job-removed",
    kinds: configMap,
    paths: [["data", "prometheus.yml", "scrape_configs", "[*]"]],
    when: isRemoved,
    classes: ["outage"],
    carrier: "file",
    effect: "these targets are not scraped any more",
    source: `${prometheus}/#scrape_config`,
  },
  {
    id: "log-retention-shortened",
    kinds: configMap,
    paths: [
      ["data", "lifecycle-policy.json", "**"],
      ["data", "daily-lifecycle-policy.json", "**"],
    ],
    when: (difference) => /^min_(?:rollover|index)_age$/.test(difference.path.at(-1) ?? "") && isShorter(difference),
    classes: ["data-loss"],
    carrier: "file",
    effect: "OpenSearch deletes older logs, for good",
    source: "https://docs.opensearch.org/latest/im-plugin/ism/policies/",
  },
  {
    id: "log-lifecycle",
    kinds: configMap,
    paths: [
      ["data", "lifecycle-policy.json", "**"],
      ["data", "daily-lifecycle-policy.json", "**"],
    ],
    when: ({ path }) => !/^min_(?:rollover|index)_age$|^description$/.test(path.at(-1) ?? ""),
    classes: ["data-loss"],
    carrier: "file",
    effect: "when logs are rolled over and deleted changes",
    source: "https://docs.opensearch.org/latest/im-plugin/ism/policies/",
  },
  {
    id: "snapshots",
    kinds: configMap,
    paths: [
      ["data", "snapshot-policy.json", "**"],
      ["data", "snapshot-repository.json", "**"],
      ["data", "snapshot-policy.json"],
      ["data", "snapshot-repository.json"],
    ],
    when: ({ path }) => path.at(-1) !== "description",
    classes: ["data-loss"],
    carrier: "file",
    effect: "which snapshots of the logs are taken and kept changes",
    source: "https://docs.opensearch.org/latest/tuning-your-cluster/availability-and-recovery/snapshots/sm-api/",
  },
  {
    id: "log-stream-removed",
    kinds: configMap,
    paths: [["data", "streams", "**"]],
    when: isRemoved,
    classes: ["data-loss"],
    carrier: "file",
    effect: "nothing keeps this stream ready any more; what it holds expires",
    source: "https://docs.opensearch.org/latest/im-plugin/data-streams/",
  },
  {
    id: "log-rights",
    kinds: configMap,
    paths: [
      "roles.yml",
      "roles_mapping.yml",
      "config.yml",
      "action_groups.yml",
      "tenants.yml",
      "nodes_dn.yml",
      "allowlist.yml",
      "program-users",
    ].map((name) => ["data", name, "**"]),
    when: ({ object }) => object.component === "opensearch",
    classes: ["access"],
    carrier: "file",
    effect: "who may read and write which logs changes",
    source: "https://docs.opensearch.org/latest/security/access-control/index/",
  },
  {
    id: "opensearch-login",
    kinds: configMap,
    paths: [["data", "opensearch.yml", "**"]],
    when: ({ path }) => path.some((part) => part.startsWith("plugins.security")),
    classes: ["access"],
    carrier: "file",
    effect: "how OpenSearch knows who asks changes",
    source: "https://docs.opensearch.org/latest/security/configuration/",
  },
  {
    id: "bucket-moved",
    kinds: configMap,
    paths: [["data", "objstore.yaml", "**"]],
    classes: ["data-loss"],
    carrier: "file",
    effect: "blocks are written to and read from another place; those at the old one are not seen",
    source: "https://thanos.io/tip/thanos/storage.md",
  },
  {
    id: "backlog-on-disk",
    kinds: configMap,
    paths: [["data", "fluent-bit.yaml", "**"]],
    when: ({ path, before }) =>
      before !== undefined && /^(?:storage\.(?:path|type|sync|rejected\.path|keep.*|delete.*)|db)$/.test(path.at(-1) ?? ""),
    classes: ["data-loss"],
    carrier: "file",
    effect: "where or how unsent logs wait changes: what waits elsewhere is lost",
    source: "https://docs.fluentbit.io/manual/administration/buffering-and-storage",
  },
  {
    id: "backlog-shrunk",
    kinds: configMap,
    paths: [["data", "fluent-bit.yaml", "**"]],
    when: ({ path, ...sides }) =>
      /^(?:storage\.(?:total_limit_size|rejected\.limit)|retry_limit)$/.test(path.at(-1) ?? "") && isLess(sides),
    classes: ["data-loss"],
    carrier: "file",
    effect: "fewer unsent logs are kept, or for a shorter time: the oldest are lost",
    source: "https://docs.fluentbit.io/manual/administration/buffering-and-storage",
  },
  {
    id: "log-input-or-output-removed",
    kinds: configMap,
    paths: [
      ["data", "fluent-bit.yaml", "pipeline", "inputs", "[*]"],
      ["data", "fluent-bit.yaml", "pipeline", "outputs", "[*]"],
    ],
    when: isRemoved,
    classes: ["data-loss"],
    carrier: "file",
    effect: "these logs are not shipped any more, and what waits for them is lost",
    source: "https://docs.fluentbit.io/manual/administration/buffering-and-storage",
  },
  {
    id: "expected-secrets",
    kinds: configMap,
    paths: [["data", "secrets.yaml", "**"]],
    when: ({ object }) => object.component === "platform",
    classes: ["access"],
    effect: "the Secrets that must be there change: `pnpm secrets` lists who makes each",
    source: "no pod mounts this ConfigMap; the pods that need the Secrets are changes of their own",
  },
  {
    id: "other-file",
    kinds: configMap,
    paths: [
      ["data", "**"],
      ["binaryData", "**"],
    ],
    classes: [],
    carrier: "file",
    effect: "its readers get the new file",
    source: "https://kubernetes.io/docs/concepts/configuration/configmap/",
  },
];

/** True where a number becomes smaller, or is not known not to. */
function isLess({ before, after }: Pick<JudgedDifference, "before" | "after">): boolean {
  const [old, next] = [Number(before ?? 0), Number(after)];
  return !(next >= old);
}

function isRemoved({ before, after }: Pick<JudgedDifference, "before" | "after">): boolean {
  return before !== undefined && after === undefined;
}
