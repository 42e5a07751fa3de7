import type { Path } from "../objects/object-path.ts";
import type { DocumentProblem } from "../embedded/document.ts";

/** A dashboard that its schema accepts, as far as the rules look at it. */
export interface SoundDashboard {
  readonly uid: string;
  readonly templating: { readonly list?: readonly { readonly name: string; readonly datasource: { readonly uid: string } }[] };
  readonly panels: readonly Panel[];
}

interface Panel {
  readonly type: string;
  readonly id: number;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly datasource?: { readonly uid: string };
  readonly targets?: readonly { readonly refId: string; readonly expr: string; readonly datasource: { readonly uid: string } }[];
}

/** What there is around a dashboard. */
export interface Surroundings {
  /** The uids of the datasources that are provisioned, and of all dashboards. */
  readonly datasources: ReadonlySet<string>;
  readonly dashboards: ReadonlySet<string>;
}

const columns = 24;
/** What Grafana puts in by itself, as in `$__rate_interval`. */
const ownVariable = /^__/;

/** What no schema can say of a dashboard: numbers and places of its own, and names that exist. */
export function lintDashboard(dashboard: SoundDashboard, surroundings: Surroundings): DocumentProblem[] {
  return [
    ...repeated(dashboard.panels.map(({ id }) => id)).map((index) => ({
      path: ["panels", index, "id"],
      message: `two panels have the id ${dashboard.panels[index]?.id}`,
    })),
    ...places(dashboard.panels),
    ...datasources(dashboard, surroundings),
    ...dashboard.panels.flatMap((panel, index) => [...queries(panel, index, dashboard), ...repeatedTitle(dashboard.panels, index)]),
    ...links(dashboard, surroundings),
  ];
}

/** The positions of what occurs before. */
function repeated(values: readonly unknown[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function places(panels: readonly Panel[]): DocumentProblem[] {
  const taken = new Map<string, string>();
  return panels.flatMap(({ title, gridPos: { x, y, w, h } }, index): DocumentProblem[] => {
    const path = ["panels", index, "gridPos"];
    if (x + w > columns) return [{ path, message: `${title} reaches beyond the ${columns} columns` }];
    const cells = Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`);
    const covered = cells.map((cell) => taken.get(cell)).find((other) => other !== undefined);
    for (const cell of cells) taken.set(cell, title);
    return covered === undefined ? [] : [{ path, message: `${title} covers a part of ${covered}` }];
  });
}

function datasources({ templating, panels }: SoundDashboard, { datasources: known }: Surroundings): DocumentProblem[] {
  const asked = [
    ...(templating.list ?? []).map(({ datasource }, index) => ({ path: ["templating", "list", index, "datasource", "uid"], datasource })),
    ...panels.flatMap(({ datasource, targets = [] }, index) => [
      ...(datasource === undefined ? [] : [{ path: ["panels", index, "datasource", "uid"], datasource }]),
      ...targets.map((target, position) => ({
        path: ["panels", index, "targets", position, "datasource", "uid"],
        datasource: target.datasource,
      })),
    ]),
  ];
  // A uid that is wrong is most often wrong everywhere: it is named once.
  const unknown = new Map(asked.toReversed().flatMap(({ path, datasource: { uid } }) => (known.has(uid) ? [] : [[uid, path] as const])));
  return [...unknown].map(([uid, path]) => ({ path, message: `no datasource with the uid ${uid} is provisioned` }));
}

function queries({ targets = [], title }: Panel, index: number, { templating }: SoundDashboard): DocumentProblem[] {
  const variables = new Set((templating.list ?? []).map(({ name }) => name));
  const path = ["panels", index, "targets"];
  return [
    ...repeated(targets.map(({ refId }) => refId)).map((position) => ({
      path: [...path, position, "refId"],
      message: `two queries of ${title} have the name ${targets[position]?.refId}`,
    })),
    ...targets.flatMap(({ expr }, position) =>
      [...expr.matchAll(/\$\{?([a-zA-Z_]\w*)/g)]
        .map((match) => match[1] ?? "")
        .filter((name) => !ownVariable.test(name) && !variables.has(name))
        .map((name) => ({ path: [...path, position, "expr"], message: `${title} uses $${name}, which the dashboard does not offer` })),
    ),
  ];
}

/** Titles are what people say on the phone; each is to mean one panel under its heading. */
function repeatedTitle(panels: readonly Panel[], index: number): DocumentProblem[] {
  const panel = panels[index];
  if (panel === undefined || panel.type === "row") return [];
  for (let before = index - 1; before >= 0 && panels[before]?.type !== "row"; before -= 1)
    if (panels[before]?.title === panel.title)
      return [{ path: ["panels", index, "title"], message: `two panels of one row are called ${panel.title}` }];
  return [];
}

function links(dashboard: SoundDashboard, { dashboards }: Surroundings): DocumentProblem[] {
  const found: DocumentProblem[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === "string" && path.at(-1) === "url") {
      const uid = /^\/d\/([^?/]+)/.exec(value)?.[1];
      if (uid === undefined || !dashboards.has(uid)) found.push({ path, message: `${value} leads to no dashboard that is provisioned` });
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(dashboard, []);
  return found;
}
