import type { SampleRecord } from "@thanos-fleet/components/expected";
import { isDeepStrictEqual } from "node:util";
import { runLua } from "@thanos-fleet/lua";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Pipeline, PipelineProblem } from "./pipeline.ts";

/** What is said of a script that is wrong; most of the rest is the same again. */
const shown = 3;

/** The function that the filter calls is in its script, and makes of each sample record what it must. */
export function scriptProblems(
  { pipeline }: Pipeline,
  scripts: ReadonlyMap<string, string>,
  records: readonly SampleRecord[],
): readonly PipelineProblem[] {
  const { script, call } = pipeline.filters.find(({ name }) => name === "lua") ?? {};
  const text = scripts.get(String(script));
  if (text === undefined) return [{ piece: "script:", message: `there is no script ${String(script)}` }];
  let left: readonly Answer[];
  try {
    left = answersOf(text, String(call), records);
  } catch (error) {
    return [problem(`the script fails: ${(error as Error).message}`)];
  }
  return records
    .flatMap((sample, index) => {
      const answer = left[index];
      // Fluent Bit keeps the record as it was unless the script says that it changed it.
      const record = answer?.code === 2 ? answer.record : sample.given;
      if (isDeepStrictEqual(record, sample.left) && (answer?.code === 0 || answer?.code === 2)) return [];
      return [problem(`${print(sample.given)} must become ${print(sample.left)}, but becomes ${print(record)}`)];
    })
    .slice(0, shown);
}

function problem(message: string): PipelineProblem {
  return { piece: "call:", message };
}

interface Answer {
  readonly code: number;
  readonly record: JsonValue;
}

const answersOfRecords = new WeakMap<readonly SampleRecord[], Map<string, readonly Answer[]>>();

/** Every cluster has the same script; it is run once. */
function answersOf(script: string, call: string, records: readonly SampleRecord[]): readonly Answer[] {
  const answersByScript = answersOfRecords.get(records) ?? new Map<string, readonly Answer[]>();
  answersOfRecords.set(records, answersByScript);
  const key = `${call}\n${script}`;
  const known = answersByScript.get(key);
  if (known !== undefined) return known;
  const answers = runLua(programOf(script, call, records))
    .split("\n")
    .map((line): Answer => ({ code: Number(line.slice(0, 1)), record: JSON.parse(line.slice(2)) as JsonValue }));
  answersByScript.set(key, answers);
  return answers;
}

/** Calls the function as Fluent Bit does, once a record, and prints each answer as a line of JSON. */
function programOf(script: string, call: string, records: readonly SampleRecord[]): string {
  return `${script}
local function quoted(text)
  return '"' .. string.gsub(text, '[%c"\\\\]', function(each) return string.format("\\\\u%04x", string.byte(each)) end) .. '"'
end
local function json(value)
  if type(value) == "string" then return quoted(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  if #value > 0 then
    for _, item in ipairs(value) do parts[#parts + 1] = json(item) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for key, item in pairs(value) do parts[#parts + 1] = quoted(key) .. ":" .. json(item) end
  return "{" .. table.concat(parts, ",") .. "}"
end
local lines = {}
for _, record in ipairs({${records.map(({ given }) => literal(given)).join(",\n")}}) do
  local code, _, answer = ${call}("kube.sample", 0, record)
  lines[#lines + 1] = tostring(code) .. " " .. json(answer)
end
return table.concat(lines, "\\n")`;
}

/** A value of JSON as Lua writes it. */
function literal(value: JsonValue): string {
  if (typeof value === "string")
    return `"${value.replaceAll(/[\\"\n\u001b]/g, (each) => `\\${each.charCodeAt(0).toString().padStart(3, "0")}`)}"`;
  if (typeof value !== "object" || value === null) return value === null ? "nil" : String(value);
  if (Array.isArray(value)) return `{${value.map((item) => literal(item)).join(",")}}`;
  return `{${Object.entries(value)
    .map(([key, item]) => `[${literal(key)}]=${literal(item)}`)
    .join(",")}}`;
}

function print(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
