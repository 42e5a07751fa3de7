import type { VolumeKind } from "./container-mounts.ts";

/** A path that a program uses by itself, or that it is told to write to. */
export interface DocumentedPath {
  readonly app: string;
  /** The flag, variable or ConfigMap key that names the path; else the path is the program's own. */
  readonly where?: string;
  readonly path?: string;
  readonly container?: string;
  /** What must lie behind it; `image` for what the image brings along. */
  readonly kind: VolumeKind | "image";
  readonly isWritten: boolean;
  readonly why: string;
}

const claim = { kind: "claim", isWritten: true } as const;
const scratch = { kind: "scratch", isWritten: true } as const;
const image = { kind: "image", isWritten: false } as const;

/** What each program writes, reads without being told, and takes from its image; any other path must lie in a mount. */
export const documentedPaths: readonly DocumentedPath[] = [
  { app: "thanos-receive", where: "--tsdb.path", ...claim, why: "samples of two hours are on no other disk of this receiver" },
  { app: "thanos-store", where: "--data-dir", ...claim, why: "index headers take long to fetch again" },
  { app: "thanos-compactor", where: "--data-dir", ...claim, why: "blocks are larger than a node's own disk may be" },
  { app: "thanos-ruler", where: "--data-dir", ...claim, why: "recorded series that are not uploaded yet" },
  { app: "prometheus-agent", where: "--storage.agent.path", ...claim, why: "samples that are not sent yet" },
  { app: "alertmanager", where: "--storage.path", ...claim, why: "silences, and what was sent" },
  { app: "grafana", where: "GF_PATHS_DATA", ...claim, why: "users, sessions and organizations" },
  { app: "grafana", path: "/tmp", ...scratch, why: "the image's root is read-only, and uploads and plugins need it" },
  { app: "opensearch", path: "/usr/share/opensearch/data", container: "opensearch", ...claim, why: "the image's documented `path.data`" },
  { app: "opensearch", path: "/usr/share/opensearch/logs", container: "opensearch", ...scratch, why: "the image's documented `path.logs`" },
  {
    app: "opensearch",
    path: "/usr/share/opensearch/config",
    container: "opensearch",
    ...scratch,
    why: "the image's configuration with ours",
  },
  { app: "opensearch", path: "/tmp", ...scratch, why: "the JVM unpacks libraries there" },
  { app: "opensearch", path: "/config", container: "prepare", ...scratch, why: "the init container fills the configuration" },
  ...["http", "transport"].flatMap((layer) =>
    ["tls.crt", "tls.key", "ca.crt"].map((file): DocumentedPath => ({
      app: "opensearch",
      path: `/usr/share/opensearch/config/certificates/${layer}/${file}`,
      container: "opensearch",
      kind: "files",
      isWritten: false,
      why: "`opensearch.yml` names it relative to the configuration",
    })),
  ),
  { app: "opensearch", path: "/usr/share/opensearch/bin/opensearch-keystore", ...image, why: "the image's tool" },
  { app: "opensearch", path: "/bin/bash", ...image, why: "the image's shell" },
  { app: "opensearch-bootstrap", path: "/bin/bash", ...image, why: "the image's shell" },
  {
    app: "opensearch-bootstrap",
    path: "/usr/share/opensearch/plugins/opensearch-security/tools/securityadmin.sh",
    ...image,
    why: "the security plugin's tool",
  },
  { app: "opensearch-bootstrap", path: "/work", ...scratch, why: "the tool wants all files in one folder" },
  { app: "opensearch-bootstrap", path: "/tmp", ...scratch, why: "the JVM of the tool unpacks libraries there" },
  { app: "grafana-organizations", path: "/bin/bash", ...image, why: "the image's shell" },
  { app: "grafana-organizations", path: "/work", ...scratch, why: "the script's answers and login" },
  {
    app: "fluentbit",
    path: "/var/lib/fluentbit/buffer",
    kind: "node",
    isWritten: true,
    why: "what is not sent yet outlives the pod on its node",
  },
  {
    app: "fluentbit",
    path: "/var/lib/fluentbit/tail.db",
    kind: "node",
    isWritten: true,
    why: "what was read outlives the pod on its node",
  },
  { app: "fluentbit", path: "/var/log/containers", kind: "node", isWritten: false, why: "where kubelets link every container's log" },
  { app: "node-exporter", where: "--path.procfs", kind: "node", isWritten: false, why: "the node's processes" },
  { app: "node-exporter", where: "--path.sysfs", kind: "node", isWritten: false, why: "the node's devices" },
  { app: "node-exporter", where: "--path.rootfs", kind: "node", isWritten: false, why: "the node's file systems" },
];

/** Files that every container has, whatever it mounts. */
export const systemPaths = ["/dev/null"];

/** Where Kubernetes puts the token of an account, with the files of that volume. */
export const tokenFolder = "/var/run/secrets/kubernetes.io/serviceaccount";
export const tokenFiles = ["token", "ca.crt", "namespace"];
