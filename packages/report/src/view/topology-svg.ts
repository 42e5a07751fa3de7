import { html, type Html } from "../html.ts";
import type { Topology } from "../model/topology.ts";
import { labelOf, layOut, type Direction, type PlacedEdge, type PlacedNode, type Point } from "./layout.ts";

export interface Drawing {
  readonly direction: Direction;
  /** Makes its ids its own. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

/** Draws a topology; the description says the same in one sentence a connection. */
export function drawTopology(topology: Topology, { direction, name, title, summary }: Drawing): Html {
  const { width, height, nodes, edges } = layOut(topology, direction);
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="${name}-title ${name}-desc"
  >
    <title id="${name}-title">${title}: ${summary}</title>
    <desc id="${name}-desc">${description(topology)}</desc>
    ${edges.map((edge) => edgeMarkup(edge))} ${nodes.map((node) => nodeMarkup(node))}
  </svg> `;
}

function description({ nodes, edges }: Topology): string {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return edges.map(({ from, to, what }) => `${titles.get(from)} to ${titles.get(to)}: ${what}`).join(". ");
}

function edgeMarkup({ edge, points, label, labelWidth }: PlacedEdge): Html {
  return html`<g class="edge" data-path="${edge.path}"
    ><path d="${curve(points, label)}" /><path class="head" d="${arrowHead(points)}" /><rect
      x="${round(label.x - labelWidth / 2)}"
      y="${label.y - 7}"
      width="${labelWidth}"
      height="14"
    /><text x="${label.x}" y="${label.y + 4}">${labelOf(edge)}</text></g
  > `;
}

function nodeMarkup({ box: { node, titles, details, width, height }, at: { x, y } }: PlacedNode): Html {
  const top = y - height / 2;
  const line = (index: number): number => top + 21 + index * 16;
  return html`<g class="node" data-site="${node.site}"
    ><rect x="${x - width / 2}" y="${top}" width="${width}" height="${height}" rx="6" />${titles.map(
      (text, index) => html`<text class="title" x="${x}" y="${line(index)}">${text}</text>`,
    )}${details.map((text, index) => html`<text class="detail" x="${x}" y="${line(titles.length + index)}">${text}</text>`)}</g
  > `;
}

/** A line that bends instead of breaking, but for its label, through which it goes. */
function curve(points: readonly Point[], label: Point): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    if (isAt(point, label)) return `L${point.x} ${point.y}`;
    const end = index === rest.length - 2 || isAt(next, label) ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${round(end.x)} ${round(end.y)}`;
  });
  return `M${first.x} ${first.y}${bends.join("")}L${last.x} ${last.y}`;
}

function isAt(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
}

/** A triangle at the end of a line, in the direction of its last part. */
function arrowHead(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return "";
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const corner = (side: number): string => `${round(end.x - 8 * dx + 3.5 * side * dy)} ${round(end.y - 8 * dy - 3.5 * side * dx)}`;
  return `M${end.x} ${end.y}L${corner(1)}L${corner(-1)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
