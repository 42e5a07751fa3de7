import { html, type Html } from "../../html.ts";
import { paths, type PathName } from "../../model/path-rows.ts";
import { topologyOf, type Topology } from "../../model/topology.ts";
import type { Report } from "../../report.ts";
import type { Section } from "../section.ts";
import { drawTopology } from "../topology-svg.ts";

/** How samples, queries, alerts and logs travel: one drawing a path, and the same in words. */
export function pathsSection({ central, views }: Report): Section {
  const topology = topologyOf(central, views);
  const names = (Object.keys(paths) as PathName[]).filter((name) => topology.edges.some(({ path }) => path === name));
  return {
    id: "paths",
    title: "Where data goes",
    body: html`<p class="note">
        Numbers on the lines are ports, and a line points at who answers. Strong frames stand in the edge clusters, dashed ones outside.
      </p>
      <div class="paths">${names.map((name) => pathFigure(name, topology))}</div>`,
  };
}

function pathFigure(name: PathName, topology: Topology): Html {
  const edges = topology.edges.filter(({ path }) => path === name);
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = topology.nodes.filter(({ id }) => ids.has(id));
  const { title, summary } = paths[name];
  const part = { nodes, edges };
  const titles = new Map(nodes.map((node) => [node.id, node]));
  return html`<article class="path" data-path="${name}" aria-labelledby="path-${name}">
    <h3 id="path-${name}">${title} <span>${summary}</span></h3>
    <div class="wide">${drawTopology(part, { direction: "right", name: `${name}-wide`, title, summary })}</div>
    <div class="narrow">${drawTopology(part, { direction: "down", name: `${name}-narrow`, title, summary })}</div>
    <details>
      <summary>The same in words</summary>
      <ol>
        ${edges.map(
          ({ from, to, ports, what }) =>
            html`<li>
              <b>${titles.get(from)?.title}</b> (${titles.get(from)?.detail}) → <b>${titles.get(to)?.title}</b> (${titles.get(to)?.detail}),
              port ${ports.join(", ")}: ${what}
            </li> `,
        )}
      </ol>
    </details>
  </article> `;
}
