/** What each step of `check` proves, in the order in which a mistake is cheapest to find. Kept apart, so that `--help` loads no check. */
export const checkSummaries = {
  render: "deploy/ is what clusters/ render to",
  kubeconform: "every object is valid for every Kubernetes version, and no file holds a secret",
  helm: "every chart renders to exactly its manifests",
  kustomize: "every folder builds to its files",
  immutable: "what Kubernetes refuses to change since the commit that runs, with the way to do it by hand",
  argocd: "Argo CD deploys every folder to its own cluster, as the table of its fields says",
  references: "every reference resolves, and every object is used",
  arguments: "programs are given addresses, paths and settings that hold, as tables with reasons say",
  pods: "probes ask what programs document, claims are kept, replicas fit the nodes",
  identity: "certificates, the ends of TLS and the rights of roles are those of their tables",
  network: "every needed connection is allowed, and no other",
  hardening: "every workload keeps the rules for pods, and nothing is published without a login",
  files: "every file that no program judges fits its closed schema",
  logs: "log shippers read, filter, redact and send what the tables of their pipeline say",
  scraping: "agents scrape, relabel and send what the table of their jobs says, tried with Prometheus' own code",
  programs: "every configuration is accepted by the program that will read it",
} as const;

/** The same of `check-program`; none looks at clusters/ or deploy/. */
export const programSummaries = {
  typecheck: "the program's types",
  lint: "the program's style",
  format: "the layout of every file",
  knip: "code that nothing uses",
  generated: "generated files are what their sources give",
  templates: "every path a template reads exists",
  workflows: "the pipelines' own files",
  "slow-tests": "the tests that need native programs or time",
} as const;

/** The steps as `--help` lists them. */
export function listSteps(summaries: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(summaries).map((name) => name.length));
  const lines = Object.entries(summaries).map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
  return `\nSteps:\n${lines.join("\n")}`;
}
