import { parseDocument } from "yaml";
import { expectedComponents, type ExpectedPipeline } from "@thanos-fleet/components/expected";
import type { RenderedContainers } from "./check-context.ts";
import type { CheckResult } from "./check-result.ts";
import { embeddedDiagnostic, embeddedFiles, type EmbeddedFile } from "./embedded/embedded-file.ts";
import { partProblems } from "./logs/part-problems.ts";
import type { Part, Pipeline, PipelineProblem } from "./logs/pipeline.ts";
import { routingProblems } from "./logs/routing-problems.ts";
import { scriptProblems } from "./logs/script-problems.ts";
import { tracebackProblems } from "./logs/traceback-problems.ts";
import type { PodContainer } from "./programs/pod-containers.ts";

/**
 * Holds each shipper's pipeline to its tables: every field, which log file is read for whom, which filters a record passes and by
 * which output it leaves, and what its Lua script makes of sample records.
 */
export function checkLogs({ containers, ...rendered }: RenderedContainers): CheckResult {
  const judged = expectedComponents.flatMap(([component, { pipeline: rows }]) =>
    rows === undefined
      ? []
      : containers
          .filter(({ name }) => name === component)
          .flatMap((container) => configurationOf(container))
          .map((file) => ({ file, rows })),
  );
  return {
    name: "logs",
    checked: judged.length,
    unit: "pipelines",
    diagnostics: judged.flatMap(({ file, rows }) => {
      const lines = file.content.split("\n");
      return pipelineProblems(file, rows).map(({ piece, message }) =>
        embeddedDiagnostic(rendered, file, {
          code: "logs/pipeline",
          message,
          line: Math.max(1, lines.findIndex((line) => line.trim().replace(/^- /, "").startsWith(piece.replace(/^- /, ""))) + 1),
        }),
      );
    }),
  };
}

function configurationOf(container: PodContainer): EmbeddedFile[] {
  const path = container.args.find((argument) => argument.startsWith("--config="))?.slice("--config=".length);
  return embeddedFiles(container, /^/).filter((file) => file.path === path);
}

function pipelineProblems({ content, container }: EmbeddedFile, rows: ExpectedPipeline): readonly PipelineProblem[] {
  const document = parseDocument(content);
  const [error] = document.errors;
  if (error !== undefined) return [{ piece: "", message: error.message.split("\n")[0] ?? "" }];
  const pipeline = document.toJS() as Pipeline;
  if (!isWhole(pipeline)) return [{ piece: "", message: "it lacks the service, the parsers, or a part of the pipeline" }];
  const broken = brokenPatterns(pipeline);
  if (broken.length > 0) return broken;
  const scripts = new Map([...container.files].map(([path, file]) => [path, file.content]));
  return [
    ...partProblems(pipeline, { rows, cluster: container.cluster }),
    ...routingProblems(pipeline, { rows, cluster: container.cluster }),
    ...tracebackProblems(pipeline, rows.multilineStates),
    ...scriptProblems(pipeline, scripts, rows.records),
  ];
}

function isWhole({ service, parsers, multiline_parsers, pipeline }: Partial<Pipeline>): boolean {
  const lists = [parsers, multiline_parsers, pipeline?.inputs, pipeline?.filters, pipeline?.outputs];
  return typeof service === "object" && lists.every((list) => Array.isArray(list));
}

/** Regular expressions that do not parse, which no sample can be tried on. */
function brokenPatterns({ parsers, multiline_parsers: multiline, pipeline }: Pipeline): readonly PipelineProblem[] {
  const rules = multiline.flatMap((parser) => (parser["rules"] ?? []) as readonly Part[]);
  const patterns = [...parsers, ...rules, ...pipeline.outputs].map((part) => part["regex"] ?? part["match_regex"] ?? "");
  return patterns.flatMap((pattern) => {
    try {
      RegExp(String(pattern));
      return [];
    } catch (error) {
      return [{ piece: "", message: (error as Error).message }];
    }
  });
}
