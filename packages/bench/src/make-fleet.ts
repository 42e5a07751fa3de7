import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What lets the real central cluster hold thousands of edges, as the rules see it; nothing is ever run. */
const roomForThousands = `
retention: { logs: 7d }
thanos-receiver:
  resources: { memory: 1Ti }
  storage: { size: 100Ti }
thanos-store:
  storage: { size: 100Ti }
thanos-compactor:
  storage: { size: 100Ti }
opensearch:
  replicas: 99
  storage: { size: 100Ti }
`;

/** A repository with the real fleet's shared values and central cluster, and any number of edges beside it. */
export function makeFleet(folder: string, repository: string, edges: number): void {
  mkdirSync(join(folder, "clusters"), { recursive: true });
  for (const path of ["clusters/fleet.yaml", "clusters/roles", "charts"])
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  const central = readFileSync(join(repository, "clusters/cluster-01.yaml"), "utf8").replace("count: 4", "count: 200");
  writeFileSync(join(folder, "clusters/cluster-01.yaml"), central + roomForThousands);
  for (let index = 0; index < edges; index++) writeFileSync(join(folder, "clusters", `${edgeName(index)}.yaml`), edgeFile(index));
}

export function edgeName(index: number): string {
  return `edge-${String(index).padStart(5, "0")}`;
}

/** An edge's file; `nodes` lets a run change one value of it. */
export function edgeFile(index: number, nodes = 3): string {
  const address = `10.${100 + Math.floor(index / 62_500)}.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`;
  return `name: ${edgeName(index)}\nrole: edge\naddress: ${address}\nnodes:\n  count: ${nodes}\n`;
}
