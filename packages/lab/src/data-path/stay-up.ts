import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { DataPath, DataPathStart } from "./data-path.ts";
import type { DataPathProgress } from "./data-path-request.ts";
import { writePodList } from "./pod-list.ts";
import { renderSignature } from "./render-signature.ts";

/** Pages that people look at, by the Service that serves them. */
const pages = [
  { name: "Query", service: "thanos-query" },
  { name: "Alertmanager", service: "alertmanager" },
  { name: "Ruler", service: "thanos-ruler" },
] as const;

const tick = 2000;

/** Opens doors to the pages, and makes what runs follow every render of the folder; never ends by itself. */
export async function stayUp(lab: DataPath, { deploy, folder }: DataPathStart, tell: (progress: DataPathProgress) => void): Promise<never> {
  for (const { name, service } of pages) {
    const socket = join(folder, `${service}.sock`);
    const server = createServer((client) => {
      const [to] = lab.centre.endpoints(service, "http");
      if (to === undefined) return client.destroy();
      const inside = connect(to.port, to.ip);
      inside.on("error", () => client.destroy());
      client.on("error", () => inside.destroy());
      client.pipe(inside).pipe(client);
    });
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    tell({ kind: "door", name, socket });
  }
  writePodList(lab, folder);
  for (let applied = renderSignature(deploy); ; await wait(tick)) {
    const found = renderSignature(deploy);
    if (found === applied) continue;
    // A render that is still being written changes again.
    await wait(tick);
    if (renderSignature(deploy) !== found) continue;
    applied = found;
    await follow(lab, deploy, tell);
    writePodList(lab, folder);
  }
}

/** What cannot be applied is told; the lab goes on with what it had. */
async function follow(lab: DataPath, deploy: string, tell: (progress: DataPathProgress) => void): Promise<void> {
  try {
    const lines = await lab.apply(deploy);
    for (const line of lines) tell({ kind: "note", text: line });
    tell({ kind: "note", text: `the render is applied: ${lines.length} pods touched` });
  } catch (error) {
    tell({ kind: "note", text: `the render is not applied: ${(error as Error).message}` });
  }
}
