import type { DataPath } from "./data-path.ts";
import { imageParts } from "../deployed-programs.ts";
import type { DataPathPrograms } from "./data-path-programs.ts";

/** What runs in a lab and what does not, a line each: a stand-in must not be taken for the real thing. */
export function describeLab(lab: DataPath, { versionByImage }: DataPathPrograms, seconds: number): string[] {
  const processes = lab.processes;
  const without = [...lab.clusters.values()].flatMap((cluster) =>
    cluster.without.map((workload) => `no program here: ${cluster.name} ${workload}`),
  );
  const images = new Set(processes.flatMap(({ pod }) => pod.rendered?.spec.containers.map(({ image }) => image) ?? []));
  const others = [...images].flatMap((image) => {
    const [name, tag] = imageParts(image);
    const version = versionByImage[name];
    return version === undefined || version === tag ? [] : [`${image} is run by ${name} ${version}`];
  });
  return [
    `${processes.length} pods of ${lab.clusters.size} clusters ready after ${seconds} s; memory limits by ${lab.limits.by}`,
    "stand-ins: API servers, kubelets, DNS, Services, Cilium's Gateway, scraped applications, what alerts are sent to",
    ...without,
    ...others,
  ];
}
