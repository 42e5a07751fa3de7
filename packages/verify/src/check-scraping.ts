import { prometheusRelabel } from "@thanos-fleet/native-tool";
import type { ContainerContext } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { configurationFiles } from "./check-configurations.ts";
import { embeddedDiagnostic, type EmbeddedFile } from "./embedded/embedded-file.ts";
import { clusterObjects, describeFinding } from "./objects/cluster-objects.ts";
import { mapBounded, type Program } from "./programs/program.ts";
import type { Verdicts } from "./programs/verdict-cache.ts";
import { clusterSet } from "./references/cluster-set.ts";
import { askPrometheus } from "./scraping/ask-prometheus.ts";
import { scrapingExpectation } from "./scraping/scraping-expectation.ts";
import { scrapingProblems, type ScrapingProblem } from "./scraping/scraping-problems.ts";
import { scrapeRightFindings } from "./scraping/scrape-right-findings.ts";
import type { RenderedFleet } from "./provenance/where-from.ts";

/**
 * Lets Prometheus' own code discover sample objects by each agent's configuration, relabel them and sample series, and send these;
 * and holds all of it to the table of jobs. What the agents may read in Kubernetes is what their jobs need.
 */
export async function checkScraping({ containers, verdicts, find, ...rendered }: ContainerContext): Promise<CheckResult> {
  const relabel = await find(prometheusRelabel);
  const files = configurationFiles(containers, "prometheus/prometheus");
  const judged = await mapBounded(files, 2, async (file) => {
    const { cluster } = file.container;
    const problems = await judgeFile(rendered, file, { relabel, verdicts });
    const set = clusterSet(clusterObjects(rendered.deploy, cluster));
    const rights = problems.some(({ isRefusal }) => isRefusal) ? [] : scrapeRightFindings(set, file.content);
    return [
      ...problems.map((problem) => describeProblem(rendered, file, problem)),
      ...rights.map((finding) => describeFinding(rendered, cluster, finding)),
    ];
  });
  const jobs = files.reduce((sum, { content }) => sum + content.split("job_name:").length - 1, 0);
  return { name: "scraping", checked: jobs, unit: "jobs", tool: relabel.label, diagnostics: judged.flat() };
}

interface Asked {
  readonly relabel: Program;
  readonly verdicts: Verdicts;
}

async function judgeFile(
  { deploy, fleet }: RenderedFleet,
  file: EmbeddedFile,
  { relabel, verdicts }: Asked,
): Promise<readonly ScrapingProblem[]> {
  const { cluster } = file.container;
  const expectation = scrapingExpectation(clusterSet(clusterObjects(deploy, cluster)), cluster, fleet.clusters);
  const question = { config: file.content, ...expectation.question };
  const key = ["scraping", relabel.sha256, question, expectation.known];
  const refused = await verdicts.accepted(key, async () => {
    const answer = await askPrometheus(relabel, question);
    const problems =
      "refusal" in answer ? [{ about: "", message: answer.refusal, isRefusal: true as const }] : scrapingProblems(answer, expectation);
    return problems.length === 0 ? undefined : problems;
  });
  return refused ?? [];
}

function describeProblem(rendered: RenderedFleet, file: EmbeddedFile, { about, message: problem }: ScrapingProblem) {
  const line = about === "" ? 1 : file.content.split("\n").findIndex((text) => text.trim() === `- ${about}`) + 1;
  const message = about === "" ? problem : `${about.replace(/^\w+: /, "")} ${problem}`;
  return embeddedDiagnostic(rendered, file, { code: "scraping/outcome", message, line: Math.max(1, line) });
}
