/** The name under which Argo CD's own objects are planned. */
export const argoCdComponent = "argocd";

/** What a rendered file is part of: a component of a cluster, Argo CD's objects of one, or with an empty name its shared ones. */
export interface FilePlace {
  readonly cluster: string;
  readonly component: string;
}

/** Where a file below deploy/ belongs; undefined for what deploys nothing of its own: charts, pages, inventories. */
export function placeOfFile(path: string): FilePlace | undefined {
  const [top, second = "", third = ""] = path.split("/");
  if (top === "overlays") return { cluster: second.replace(/-(?:central|edge)$/, ""), component: third };
  if (top !== "argocd") return undefined;
  if (second === "apps") return { cluster: third, component: argoCdComponent };
  return { cluster: second === "clusters" ? third.replace(/\.yaml$/, "") : "", component: argoCdComponent };
}
