import { readDocument, type Document } from "../embedded/document.ts";
import type { EmbeddedFile } from "../embedded/embedded-file.ts";
import type { Path } from "../objects/object-path.ts";

/** One query of a rendered panel. */
export interface RenderedPanel {
  readonly title: string;
  readonly legend: string;
  readonly unit: string;
  /** Colours with the values from which they hold, as `ExpectedPanel` has them. */
  readonly colours: string;
  readonly expr: string;
  /** The query's line in its file. */
  readonly line: number;
}

interface Step {
  readonly color?: string;
  readonly value?: number | null;
}

interface Panel {
  readonly title?: string;
  readonly panels?: readonly Panel[];
  readonly targets?: readonly { readonly expr?: string; readonly legendFormat?: string }[];
  readonly fieldConfig?: { readonly defaults?: { readonly unit?: string; readonly thresholds?: { readonly steps?: readonly Step[] } } };
}

/** Every query of a dashboard's panels, in their order. */
export function renderedPanels(file: EmbeddedFile): readonly RenderedPanel[] {
  const { value, lineOf } = readDocument(file.source.key, file.content);
  const { panels = [] } = (value ?? {}) as { readonly panels?: readonly Panel[] };
  return panelsIn(panels, ["panels"], lineOf);
}

/** Whether a dashboard's variable for clusters takes several, one, or is absent. */
export function clusterChoice(file: EmbeddedFile): "several" | "one" | "none" {
  const { value } = readDocument(file.source.key, file.content);
  const { templating } = (value ?? {}) as {
    readonly templating?: { readonly list?: readonly { readonly name?: string; readonly multi?: boolean }[] };
  };
  const variable = templating?.list?.find(({ name }) => name === "cluster");
  if (variable === undefined) return "none";
  return variable.multi === true ? "several" : "one";
}

function panelsIn(panels: readonly Panel[], path: Path, lineOf: Document["lineOf"]): readonly RenderedPanel[] {
  return panels.flatMap((panel, index) => [
    ...(panel.targets ?? []).flatMap(({ expr, legendFormat = "" }, target): RenderedPanel[] => {
      if (expr === undefined) return [];
      const { unit = "", thresholds } = panel.fieldConfig?.defaults ?? {};
      const line = lineOf([...path, index, "targets", target, "expr"]);
      return [{ title: panel.title ?? "", legend: legendFormat, unit, colours: coloursOf(thresholds?.steps ?? []), expr, line }];
    }),
    ...panelsIn(panel.panels ?? [], [...path, index, "panels"], lineOf),
  ]);
}

/** The first colour holds from anything on. */
function coloursOf(steps: readonly Step[]): string {
  return steps.map(({ color, value }) => (value === null || value === undefined ? color : `${value} ${color}`)).join(" ");
}
