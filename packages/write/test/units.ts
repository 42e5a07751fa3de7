import { hash } from "node:crypto";
import type { OutputUnit } from "../src/index.ts";

/** Files by path below the target. */
export type Tree = Readonly<Record<string, string>>;

/** A unit that renders given files; its fingerprint is theirs. */
export function unit(name: string, files: Tree, onRender: () => void = () => undefined): OutputUnit {
  return {
    name,
    fingerprint: hash("sha256", JSON.stringify(files)),
    render() {
      onRender();
      return Object.entries(files).map(([path, content]) => ({ path, content, origin: `templates/${path}` }));
    },
  };
}

/** A fleet's worth of small files, for runs that are interrupted. */
export function manyUnits(units: number, filesEach: number, text: string): OutputUnit[] {
  return Array.from({ length: units }, (_, index) => {
    const name = `cluster-${index}`;
    const files = Array.from({ length: filesEach }, (__, file) => [
      `overlays/${name}/component-${file % 4}/file-${file}.yaml`,
      `${text} ${name} ${file}\n`.repeat(5),
    ]);
    return unit(
      name,
      Object.fromEntries([...files, [`argocd/apps/${name}/a.yaml`, `${text}\n`], [`argocd/clusters/${name}.yaml`, `${text}\n`]]),
    );
  });
}
