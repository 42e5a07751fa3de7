import { expectedComponents, type DocumentedPath } from "@thanos-fleet/components/expected";
import { givenTexts, type GivenText } from "../addresses/given-texts.ts";
import type { Finding } from "../objects/cluster-objects.ts";
import type { ObjectPath } from "../objects/object-path.ts";
import type { ClusterSet } from "../references/cluster-set.ts";
import { containersOf, type PodContainerSpec, type RenderedPod } from "../objects/rendered-pods.ts";
import { containerMounts, type ContainerMount } from "./container-mounts.ts";
import { documentedPaths, systemPaths, tokenFiles, tokenFolder } from "./documented-paths.ts";
import { findPaths } from "./find-paths.ts";

const code = "arguments/path";

/** Every path that a program reads or writes lies in a volume of the right kind, and it uses every volume that it mounts. */
export function pathFindings(set: ClusterSet, pod: RenderedPod): Finding[] {
  return containersOf(pod).flatMap(({ container }) => containerFindings(set, pod, container));
}

function containerFindings(set: ClusterSet, pod: RenderedPod, container: PodContainerSpec): Finding[] {
  const mounts = containerMounts(set, pod, container);
  const texts = givenTexts(set, pod, container).filter(({ key }) => key === undefined || mayNamePaths(key));
  const own = documentedPaths(pod.app).filter((row) => (row.container ?? container.name) === container.name);
  const named = texts.flatMap((given) =>
    findPaths(withoutUrlPaths(given)).map((path): NamedPath => ({ path, place: { ...given.place, piece: path } })),
  );
  const documented = own.flatMap((row) => documentedPath(row, texts, pod));
  const judged = { pod, container, mounts, own };
  return [
    ...named.flatMap((path) => judgeNamed(path, judged)),
    ...documented.flatMap(({ row, ...path }) => judgeDocumented(path, row, judged)),
    ...writableMounts(judged),
    ...unusedMounts(
      judged,
      [...named, ...documented].map(({ path }) => path),
    ),
  ];
}

interface NamedPath {
  readonly path: string;
  readonly place: ObjectPath;
}

interface Judged {
  readonly pod: RenderedPod;
  readonly container: PodContainerSpec;
  readonly mounts: readonly ContainerMount[];
  readonly own: readonly DocumentedPath[];
}

const filesWithPaths = new Set(expectedComponents.flatMap(([, { filesWithPaths: keys = [] }]) => keys));

/** In dashboards, rules, messages and Lua, what looks like a path is text for people or a pattern. */
function mayNamePaths(key: string): boolean {
  return filesWithPaths.has(key) || key.endsWith(".sh");
}

function withoutUrlPaths({ key, text }: GivenText): string {
  return key === "prometheus.yml" ? text.replaceAll(/metrics_path: .*/g, "") : text;
}

function documentedPath(
  row: DocumentedPath,
  texts: readonly GivenText[],
  { at, path }: RenderedPod,
): (NamedPath & { row: DocumentedPath })[] {
  if (row.path !== undefined) return row.kind === "image" ? [] : [{ path: row.path, place: { file: at.file, path }, row }];
  const given = texts.find(({ name }) => name === row.where);
  // The table of arguments says that it must be there.
  return given === undefined ? [] : [{ path: given.text, place: given.place, row }];
}

/** The mount that holds a path; the deepest one comes first. */
function mountOf(mounts: readonly ContainerMount[], path: string): ContainerMount | undefined {
  return mounts.find(({ mountPath }) => path === mountPath || path.startsWith(`${mountPath}/`));
}

function judgeNamed({ path, place }: NamedPath, { pod, container, mounts, own }: Judged): Finding[] {
  const problem = (what: string): Finding[] => [{ code, place, message: `${path} of ${pod.app}: ${what}` }];
  if (systemPaths.includes(path) || own.some((row) => row.kind === "image" && row.path === path)) return [];
  // What is mounted file by file makes its folder.
  if (mounts.some(({ mountPath }) => mountPath.startsWith(`${path}/`))) return [];
  if (path.startsWith(`${tokenFolder}/`)) return judgeToken(path, pod) ? [] : problem("the pod has no token of its account");
  const mount = mountOf(mounts, path);
  if (mount === undefined) return problem(`no volume of the container ${container.name} holds it`);
  return mount.kind === "files" && !hasFile(mount, path)
    ? problem(`there are only ${mount.files.join(", ") || "no files"} in ${mount.mountPath}`)
    : [];
}

function judgeToken(path: string, { spec }: RenderedPod): boolean {
  return spec.automountServiceAccountToken !== false && tokenFiles.includes(path.slice(tokenFolder.length + 1));
}

function hasFile({ mountPath, files, isFile }: ContainerMount, path: string): boolean {
  if (path === mountPath) return !isFile || files.length > 0;
  const name = path.slice(mountPath.length + 1);
  if (!name.includes("*")) return files.includes(name);
  const pattern = new RegExp(`^${name.replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`);
  return files.some((file) => pattern.test(file));
}

function judgeDocumented({ path, place }: NamedPath, { kind, isWritten, why }: DocumentedPath, { pod, mounts }: Judged): Finding[] {
  const mount = mountOf(mounts, path);
  const problem = (what: string): Finding[] => [{ code, place, message: `${path} of ${pod.app} ${what}: ${why}` }];
  if (mount === undefined) return problem(`lies in no volume, but must in one of the kind ${kind}`);
  if (mount.kind !== kind) return problem(`lies in a volume of the kind ${mount.kind}, but must in one of the kind ${kind}`);
  if (kind === "files" && !hasFile(mount, path)) return problem(`is none of ${mount.files.join(", ")}`);
  return isWritten && mount.isReadOnly ? problem("is written, but its volume is mounted read-only") : [];
}

/** Configuration and the node's folders are mounted read-only, unless a documented path in them is written. */
function writableMounts({ pod, container, mounts, own }: Judged): Finding[] {
  const isWritten = (mount: ContainerMount): boolean =>
    own.some((row) => row.kind !== "image" && row.isWritten && row.path !== undefined && mountOf(mounts, row.path) === mount);
  return mounts
    .filter((mount) => (mount.kind === "files" || mount.kind === "node") && !mount.saysReadOnly && !isWritten(mount))
    .map(({ mountPath, path }) => ({
      code,
      place: { file: pod.at.file, path },
      message: `the container ${container.name} of ${pod.app} writes nothing to ${mountPath}, so it must mount it read-only`,
    }));
}

function unusedMounts({ pod, container, mounts }: Judged, paths: readonly string[]): Finding[] {
  return mounts
    .filter((mount) => !paths.some((path) => mountOf(mounts, path) === mount || mount.mountPath.startsWith(`${path}/`)))
    .map(({ mountPath, path }) => ({
      code,
      place: { file: pod.at.file, path },
      message: `the container ${container.name} of ${pod.app} mounts ${mountPath}, which nothing that it is given names`,
    }));
}
