import type { EmbeddedFile } from "../embedded/embedded-file.ts";
import type { JudgedPanel } from "./board-tests.ts";
import { expectedBoards } from "@thanos-fleet/components/expected-boards";
import { clusterChoice, renderedPanels, type RenderedPanel } from "./rendered-panels.ts";

/** A query that is not as its row says, before anything is asked of promtool. */
export interface PanelProblem {
  readonly file: EmbeddedFile;
  readonly line: number;
  readonly message: string;
}

interface Matched {
  readonly judged: readonly (JudgedPanel & { readonly file: EmbeddedFile })[];
  readonly problems: readonly PanelProblem[];
}

/** Finds the row of each query by its dashboard, title and legend; of several alike in their order. A query without a row is a problem. */
export function matchPanels(files: readonly EmbeddedFile[]): Matched {
  const matched = files.map((file) => matchFile(file));
  return { judged: matched.flatMap(({ judged }) => judged), problems: matched.flatMap(({ problems }) => problems) };
}

function matchFile(file: EmbeddedFile): Matched {
  const panels = renderedPanels(file);
  const board = expectedBoards.find((each) => each.file === file.source.key);
  if (board === undefined) return { judged: [], problems: [{ file, line: 1, message: "no table says what this dashboard shows" }] };
  const left = [...board.panels];
  const choice = clusterChoice(file);
  const problems: PanelProblem[] =
    choice === board.clusters
      ? []
      : [{ file, line: 1, message: `the choice of clusters must take ${board.clusters}, but takes ${choice}` }];
  const judged = panels.flatMap((rendered) => {
    const index = left.findIndex(({ title, legend = "" }) => title === rendered.title && legend === rendered.legend);
    const [expected] = index === -1 ? [] : left.splice(index, 1);
    if (expected === undefined) {
      problems.push({ file, line: rendered.line, message: `no table says what ${label(rendered)} shows` });
      return [];
    }
    for (const message of formProblems(rendered, expected))
      problems.push({ file, line: rendered.line, message: `${label(rendered)} ${message}` });
    return [{ board, expected, rendered, file }];
  });
  return { judged, problems };
}

/** A query as messages call it. */
export function label({ title, legend }: Pick<RenderedPanel, "title" | "legend">): string {
  return `the panel ${title}${legend === "" ? "" : ` (${legend})`}`;
}

function formProblems(rendered: RenderedPanel, { unit, colours = "" }: JudgedPanel["expected"]): readonly string[] {
  return [
    ...(rendered.unit === unit ? [] : [`must be in ${unit}, but is in ${rendered.unit}`]),
    ...(rendered.colours === colours ? [] : [`must be coloured ${colours || "by no value"}, but is ${rendered.colours || "by no value"}`]),
  ];
}
