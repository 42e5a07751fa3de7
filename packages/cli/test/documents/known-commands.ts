/** What a command of a tool takes: flags with a value, and flags without. */
export interface Flags {
  readonly valued?: readonly string[];
  readonly switches?: readonly string[];
}

/** A tool that documents call. */
export interface KnownTool {
  /** Who says that the flags exist: `--help` of the pinned program in a slow test, or a page that was read. */
  readonly source: "kubectl" | "helm" | "thanos" | string;
  /** Flags before or behind any command. */
  readonly global?: Flags;
  /** Its commands, in words; the longest that fits counts. */
  readonly commands: Readonly<Record<string, Flags>>;
}

const selecting: Flags = { valued: ["-l", "--selector"] };

const kubectl: KnownTool = {
  source: "kubectl",
  global: { valued: ["--context", "--namespace"] },
  commands: {
    apply: { valued: ["-f", "--filename", "-k", "--field-manager"], switches: ["--server-side", "--force-conflicts"] },
    cordon: {},
    "create secret generic": { valued: ["--from-file"] },
    delete: { valued: ["-k", "--selector", "--cascade", "--wait"] },
    describe: selecting,
    diff: { valued: ["-k", "--field-manager"], switches: ["--server-side"] },
    drain: { switches: ["--ignore-daemonsets", "--delete-emptydir-data"] },
    exec: { valued: ["-c"], switches: ["-i"] },
    get: {
      valued: ["-k", "-l", "--selector", "-o", "--output", "--field-selector", "--sort-by", "--raw"],
      switches: ["--all-namespaces", "--show-managed-fields"],
    },
    logs: { valued: ["-l", "--selector", "--tail", "--since"], switches: ["--prefix", "--previous"] },
    patch: { valued: ["--type", "--patch-file", "--patch"] },
    "port-forward": {},
    "rollout restart": {},
    "rollout status": { valued: ["--timeout"] },
    scale: { valued: ["--replicas"] },
    "taint node": {},
    "top pod": {},
    "top pods": { valued: ["-l", "--sort-by"], switches: ["--all-namespaces", "--containers"] },
    version: {},
    wait: { valued: ["--for", "--selector", "--timeout"] },
  },
};

const argocd: KnownTool = {
  source: "docs/user-guide/commands of Argo CD 3.5.1",
  commands: {
    "app delete": { valued: ["--cascade"], switches: ["--yes"] },
    "app diff": {},
    "app get": { switches: ["--hard-refresh", "--show-operation"] },
    "app list": { valued: ["--project"] },
    "app resources": {},
    "app set": { valued: ["--sync-policy"], switches: ["--auto-prune", "--self-heal"] },
    "app sync": { valued: ["--project"] },
    "app terminate-op": {},
    "app wait": { switches: ["--operation"] },
    "cluster add": { valued: ["--name"] },
    "cluster list": {},
    "cluster rm": {},
  },
};

const helm: KnownTool = {
  source: "helm",
  global: { valued: ["--kube-context", "--namespace"] },
  commands: { history: { valued: ["--max"] }, rollback: {}, uninstall: {} },
};

const thanos: KnownTool = {
  source: "thanos",
  commands: {
    "tools bucket inspect": { valued: ["--objstore.config-file", "--selector", "--output"] },
    "tools bucket mark": { valued: ["--objstore.config-file", "--marker", "--details", "--id"] },
    "tools bucket replicate": {
      valued: ["--objstore.config-file", "--objstore-to.config-file"],
      switches: ["--single-run", "--ignore-marked-for-deletion"],
    },
  },
};

const plain = (source: string, flags: Flags = {}): KnownTool => ({ source, global: flags, commands: { "": {} } });

/** Every tool that a document may call. */
export const knownTools: Readonly<Record<string, KnownTool>> = {
  kubectl,
  argocd,
  helm,
  thanos,
  curl: plain("curl(1)", {
    valued: ["--cacert", "--user", "--connect-to", "--request", "--json", "--header", "--data", "--data-urlencode"],
    switches: ["--fail-with-body", "--get"],
  }),
  grep: plain("grep(1)", { switches: ["-E", "-i", "-c", "--only-matching"] }),
  sed: plain("sed(1)", { valued: ["-n"] }),
  cat: plain("cat(1)"),
  head: plain("head(1)", { valued: ["-c", "-n"] }),
  tail: plain("tail(1)", { valued: ["-c", "-n"] }),
  sort: plain("sort(1)", { switches: ["-n", "-r", "-rn", "-u"] }),
  uniq: plain("uniq(1)", { switches: ["-c", "--count"] }),
  expr: plain("expr(1)"),
  basename: plain("basename(1)"),
  rm: plain("rm(1)", { switches: ["-r", "-f"] }),
  sleep: plain("sleep(1)"),
  openssl: {
    source: "openssl-s_client(1), openssl-x509(1)",
    commands: {
      s_client: { valued: ["-connect"] },
      x509: { valued: ["-in", "-nameopt"], switches: ["-noout", "-subject", "-issuer", "-enddate", "-serial"] },
    },
  },
  // The scripts of package.json, whose options the commands' own tests know.
  pnpm: plain("package.json", {
    valued: ["--format", "--from", "--base", "--output"],
    switches: ["--smoke", "--only", "--keep", "--fail-on"],
  }),
  npx: plain("npm exec --help", { switches: ["--yes"] }),
  // The function that docs/operations.md defines, which pages of their own call.
  opensearch: plain("docs/operations.md", { valued: ["--request", "--json"] }),
};
