import { immutableKinds } from "../immutable/immutable-fields.ts";
import type { ChangeClass } from "./change-class.ts";
import type { ClassRow } from "./class-row.ts";
import { classRows } from "./classify.ts";
import { liveFiles } from "./file-delivery.ts";
import { restartRows } from "./pod-restart.ts";
import { presenceRows } from "./rows/presence-rows.ts";

/** A row of any of the tables, as people read it. */
export interface ClassTableRow {
  readonly group: string;
  readonly id: string;
  /** Which objects and places; empty where the effect says it. */
  readonly subject: string;
  readonly classes: readonly ChangeClass[];
  readonly carrier: ClassRow["carrier"];
  readonly effect: string;
  readonly source: string;
}

/** All tables, for the document. */
export function classTable(): ClassTableRow[] {
  return [
    ...Object.entries(immutableKinds).map(([kind, { parts, mutable = [], growing = [], consequence }]): ClassTableRow => {
      const except = [...mutable.map((path) => place(path)), ...growing.map((path) => `${place(path)} when it grows`)];
      const subject = `${shortKind(kind)}: ${parts.map((path) => place(path)).join(", ")}${except.length === 0 ? "" : `, except ${except.join(", ")}`}`;
      const source = "the validation of this kind in k8s.io/kubernetes/pkg/apis; held against a real API server by the lab";
      return {
        group: "What Kubernetes refuses",
        id: "immutable",
        subject,
        classes: ["recreate"],
        carrier: undefined,
        effect: consequence,
        source,
      };
    }),
    ...classRows.map((row) => tableRow(row, { group: "Changed fields", subject: subjectOf(row) })),
    ...presenceRows.map((row) =>
      tableRow(row, {
        group: row.presence === "added" ? "Added objects" : "Removed objects",
        subject: row.kinds.map((kind) => shortKind(kind)).join(", "),
      }),
    ),
    ...restartRows.map((row) => tableRow(row, { group: "Restarts of pods", subject: "" })),
    ...liveFiles.map(({ id, component, file, argument, effect, source }): ClassTableRow => ({
      group: "Files that are read again",
      id,
      subject: `${component}: ${file.source}${argument === undefined ? "" : ` with \`${argument}\``}`,
      classes: ["reload"],
      carrier: undefined,
      effect,
      source,
    })),
  ];
}

type AnyRow = Pick<ClassTableRow, "id" | "classes" | "effect" | "source"> & { readonly carrier?: ClassTableRow["carrier"] };

function tableRow(row: AnyRow, at: Pick<ClassTableRow, "group" | "subject">): ClassTableRow {
  const { id, classes, effect, source, carrier } = row;
  return { ...at, id, classes, effect, source, carrier };
}

function subjectOf({ kinds, paths }: ClassRow): string {
  const places = paths.map((path) => place(path.filter((part) => part !== "**"))).filter((path) => path !== "``");
  const shown = places.length > 4 ? [...places.slice(0, 4), "…"] : places;
  return [kinds.map((kind) => shortKind(kind)).join(", "), ...(shown.length === 0 ? [] : [shown.join(", ")])].join(": ");
}

function place(path: readonly (string | number)[]): string {
  const text = path.join(".").replaceAll(".[", "[");
  const argument = /args\[(--.*)\]$/.exec(text)?.[1];
  return `\`${argument ?? text.replace(/^spec\.template\.spec\./, "pod: ")}\``;
}

function shortKind(kind: string): string {
  return kind === "*" ? "any object" : (kind.split("/")[1] ?? kind);
}
