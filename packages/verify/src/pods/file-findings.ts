import { hash } from "node:crypto";
import { matchesGlob } from "node:path";
import { expectedApps, type ConfigTexts, type FileEffect } from "@thanos-fleet/components/expected";
import type { Finding } from "../objects/cluster-objects.ts";
import type { Path } from "../objects/object-path.ts";
import { containersOf, type RenderedPod } from "../objects/rendered-pods.ts";
import type { ClusterSet } from "../references/cluster-set.ts";
import { mountedFiles, type MountedFile } from "./mounted-files.ts";

/**
 * A file of a ConfigMap that a program reads when it starts is in a checksum of its pod template: without it a pod would keep
 * its old configuration. Each checksum is computed again from the rendered ConfigMaps.
 */
export function fileFindings(set: ClusterSet, pod: RenderedPod): Finding[] {
  const files = mountedFiles(set, pod);
  const effects = expectedApps.get(pod.app)?.files ?? [];
  const finding = (path: Path, message: string): Finding => ({ code: "pods/files", place: { file: pod.at.file, path }, message });
  return [
    ...files.flatMap((file) => reachProblems(file, effects).map((problem) => finding(file.path, `${pod.app} ${problem}`))),
    ...checksumProblems(pod, files, effects).map(({ annotation, problem }) =>
      finding(annotationPath(pod, annotation), `${pod.app} ${problem}`),
    ),
  ];
}

/** What keeps a change of a file from the program. */
function reachProblems({ name, isFixed }: MountedFile, effects: readonly FileEffect[]): string[] {
  const own = effects.filter(({ files }) => files.some((pattern) => matchesGlob(name, pattern)));
  if (own.length === 0) return [`reads ${name}, and no table says how a change of it reaches the program`];
  return isFixed && own.every(({ annotation }) => annotation === undefined)
    ? [`cannot read ${name} again: the kubelet updates neither variables nor what is mounted by a subPath`]
    : [];
}

interface ChecksumProblem {
  readonly annotation: string;
  readonly problem: string;
}

/** Checksums that are missing, that no file explains, or that are not those of their files. */
function checksumProblems(pod: RenderedPod, files: readonly MountedFile[], effects: readonly FileEffect[]): ChecksumProblem[] {
  const wanted = effects.flatMap((effect) => {
    const { annotation } = effect;
    const texts = textsOf(files, effect);
    return annotation === undefined || texts.size === 0 ? [] : [{ annotation, texts, effect }];
  });
  const unexplained = Object.keys(pod.annotations).filter(
    (name) => name.startsWith("checksum/") && !wanted.some(({ annotation }) => annotation === name),
  );
  return [
    ...unexplained.map((annotation) => ({
      annotation,
      problem: `has the annotation ${annotation}, and no table says what it is the checksum of`,
    })),
    ...wanted.flatMap(({ annotation, texts, effect: { why, hashed = joined } }) => {
      const names = [...texts.keys()].join(", ");
      const is = pod.annotations[annotation];
      if (is === undefined) return [{ annotation, problem: `must have the annotation ${annotation}, the checksum of ${names}: ${why}` }];
      if (is === hash("sha256", hashed(texts, variablesOf(pod)))) return [];
      return [{ annotation, problem: `has another checksum in ${annotation} than ${names} have: pods would keep what they have read` }];
    }),
  ];
}

/** The texts of an effect's files: by its patterns, then as they are mounted. */
function textsOf(mounted: readonly MountedFile[], { files }: FileEffect): ConfigTexts {
  return new Map(
    files.flatMap((pattern) => mounted.filter(({ name }) => matchesGlob(name, pattern)).map(({ name, text }) => [name, text])),
  );
}

function joined(texts: ConfigTexts): string {
  return [...texts.values()].join("\0");
}

/** Variables of a pod's containers whose values stand in it. */
function variablesOf(pod: RenderedPod): Record<string, string> {
  const variables = containersOf(pod).flatMap(({ container }) => container.env ?? []);
  return Object.fromEntries(variables.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

/** The annotation; where it is missing, the pod template that should have it. */
function annotationPath({ path, annotations }: RenderedPod, name: string): Path {
  const metadata = [...path.slice(0, -1), "metadata"];
  return name in annotations ? [...metadata, "annotations", name] : metadata;
}
