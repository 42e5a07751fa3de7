import { Graph, layout } from "@dagrejs/dagre";
import type { Topology, TopologyEdge, TopologyNode } from "../model/topology.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode {
  readonly box: Box;
  /** The middle of the box. */
  readonly at: Point;
}

/** A node's box, in pixels, with the text in it. */
export interface Box {
  readonly node: TopologyNode;
  readonly titles: readonly string[];
  readonly details: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: TopologyEdge;
  readonly points: readonly Point[];
  /** The middle of its label. */
  readonly label: Point;
  readonly labelWidth: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** From left to right where there is room, from top to bottom on a narrow screen. */
export type Direction = "right" | "down";

/** Pixels a character takes at the sizes of the style sheet: those of a wide font, so that no text leaves its box. */
const titleCharacter = 8.4;
const detailCharacter = 6.9;
const lineHeight = 16;
const verticalPadding = 9;

const spacing = {
  right: { rankdir: "LR", nodesep: 26, ranksep: 32, edgesep: 14, longest: 24, padding: 10 },
  down: { rankdir: "TB", nodesep: 8, ranksep: 30, edgesep: 6, longest: 9, padding: 6 },
} as const;

/** Places the parts of a topology in layers along its connections. */
export function layOut(topology: Topology, direction: Direction): Layout {
  const { longest, padding, ...options } = spacing[direction];
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ ...options, marginx: 4, marginy: 4 });
  const boxes = topology.nodes.map((node) => boxOf(node, { longest, padding }));
  for (const { node, width, height } of boxes) graph.setNode(node.id, { width, height });
  for (const edge of topology.edges) graph.setEdge(edge.from, edge.to, { width: widthOf(edge), height: 14, labelpos: "c" }, edge.path);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: boxes.map((box) => ({ box, at: pointOf(graph.node(box.node.id)) })),
    edges: topology.edges.map((edge) => {
      const placed = graph.edge({ v: edge.from, w: edge.to, name: edge.path }) as { points: Point[]; x: number; y: number };
      return { edge, points: placed.points.map(pointOf), label: pointOf(placed), labelWidth: widthOf(edge) };
    }),
  };
}

/** The ports of a connection, as the drawing shows them. */
export function labelOf({ ports }: TopologyEdge): string {
  return ports.join(", ");
}

function widthOf(edge: TopologyEdge): number {
  return labelOf(edge).length * 7 + 6;
}

function pointOf({ x, y }: { readonly x?: number; readonly y?: number }): Point {
  return { x: Math.round((x ?? 0) * 10) / 10, y: Math.round((y ?? 0) * 10) / 10 };
}

function boxOf(node: TopologyNode, { longest, padding }: { readonly longest: number; readonly padding: number }): Box {
  const titles = wrap(node.title, longest);
  const details = wrap(node.detail, longest + 3);
  const width = Math.max(...titles.map((line) => line.length * titleCharacter), ...details.map((line) => line.length * detailCharacter));
  return {
    node,
    titles,
    details,
    width: Math.ceil(width) + 2 * padding,
    height: (titles.length + details.length) * lineHeight + 2 * verticalPadding,
  };
}

/** Lines of at most so many characters, broken behind blanks, hyphens and colons; a longer part stands alone. */
function wrap(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const part of text.match(/[^\s-]+(?:-|\s|$)|[\s-]/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= longest) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}
