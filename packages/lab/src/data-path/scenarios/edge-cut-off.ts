import type { Scenario } from "../../scenario.ts";
import type { DataPath } from "../data-path.ts";
import { lossDuring, scrapesPass } from "../loss-during.ts";

/** The way from one edge to the centre: first every connection is refused, then packets lead nowhere. */
export const edgeCutOff: Scenario<{ readonly lab: DataPath }> = {
  name: "edge-cut-off",
  expectation: "an edge that cannot reach the centre, refused or unanswered, keeps its samples and loses none; no other cluster loses any",
  run: async ({ lab }) => {
    const edge = [...lab.clusters.values()].find((cluster) => cluster !== lab.centre);
    const { gateway } = lab.centre;
    if (edge === undefined || gateway === undefined) throw new Error("the fleet has an edge and a Gateway");
    const isEdge = (address: string): boolean => edge.pods.some(({ ip }) => ip === address);
    const unmet: string[] = [];
    const figures: Record<string, number> = {};
    for (const way of ["refused", "unanswered"] as const) {
      const loss = await lossDuring(lab, async () => {
        gateway.cut(isEdge, way);
        await scrapesPass(lab, 4).finally(() => gateway.mend());
      });
      unmet.push(...loss.unmet.map((line) => `${way}: ${line}`));
      figures[`served while ${way}`] = loss.served;
      figures[`lost while ${way}`] = loss.lost;
    }
    return { unmet, figures };
  },
};
