import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The frozen fleet that all are made of: what people edit in clusters/ must not change what is measured. */
const specification = "packages/fleet/fixtures/fleets/specification";

/** What lets its central cluster hold thousands of edges, as the rules see it; nothing is ever run. */
const roomForThousands = `
seriesBudget: 1000000
prometheus-agent:
  resources: { memory: 16Gi }
  storage: { size: 60Ti }
thanos-receiver:
  resources: { memory: 1Ti }
  storage: { size: 60Ti }
thanos-store:
  storage: { size: 60Ti }
thanos-compactor:
  storage: { size: 60Ti }
opensearch:
  replicas: 99
  storage: { size: 60Ti }
`;

/** A fleet to be timed. */
export interface BenchFleet {
  readonly label: string;
  /** Makes a repository of it, without deploy/. */
  make(root: string): void;
  /** Changes to be rendered one after the other. */
  readonly changes: readonly { readonly name: string; apply(root: string): void }[];
}

/** The specification's fleet. */
export function specificationFleet(repository: string): BenchFleet {
  const make = (root: string): void => {
    cpSync(join(repository, specification), root, { recursive: true });
    cpSync(join(repository, "charts"), join(root, "charts"), { recursive: true });
  };
  return { label: "spec", make, changes: [] };
}

/** The specification's shared values and central cluster, and any number of edges beside it. */
export function edgesOf(repository: string, edges: number): BenchFleet {
  const middle = Math.floor(edges / 2);
  return {
    label: String(edges),
    make(root) {
      mkdirSync(join(root, "clusters"), { recursive: true });
      for (const path of ["clusters/fleet.yaml", "clusters/roles"])
        cpSync(join(repository, specification, path), join(root, path), { recursive: true });
      cpSync(join(repository, "charts"), join(root, "charts"), { recursive: true });
      const central = readFileSync(join(repository, specification, "clusters/cluster-01.yaml"), "utf8").replace("count: 4", "count: 200");
      writeFileSync(join(root, "clusters/cluster-01.yaml"), central + roomForThousands);
      edit(join(root, "clusters/fleet.yaml"), "logs: 90d", "logs: 7d");
      for (let index = 0; index < edges; index++) writeEdge(root, index, 3);
    },
    changes: [
      { name: "one cluster changed", apply: (root) => writeEdge(root, middle, 5) },
      {
        name: "fleet value changed",
        apply: (root) => edit(join(root, "clusters/fleet.yaml"), "scrapeInterval: 15s", "scrapeInterval: 20s"),
      },
    ],
  };
}

function writeEdge(root: string, index: number, nodes: number): void {
  const name = `edge-${String(index).padStart(5, "0")}`;
  const address = `10.${100 + Math.floor(index / 62_500)}.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`;
  writeFileSync(join(root, "clusters", `${name}.yaml`), `name: ${name}\nrole: edge\naddress: ${address}\nnodes:\n  count: ${nodes}\n`);
}

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${from}: nothing would be measured`);
  writeFileSync(path, after);
}
