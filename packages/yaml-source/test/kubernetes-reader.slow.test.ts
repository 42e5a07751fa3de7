import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatScalar, parseYaml, printYaml, toValue, type JsonValue } from "../src/index.ts";

interface Reading {
  readonly json?: JsonValue;
  readonly error?: string;
}

let folder = "";
/** Reads documents as Kubernetes does, all in one run of the Go program beside this file. */
function readAsKubernetes(documents: readonly string[]): Reading[] {
  const output = execFileSync(join(folder, "kubernetes-reader"), {
    input: JSON.stringify(documents),
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  return JSON.parse(output) as Reading[];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kubernetes-reader-"));
  cpSync(join(import.meta.dirname, "kubernetes-reader"), folder, { recursive: true });
  // The checked-in go.sum pins what is compiled.
  execFileSync("go", ["build", "-mod=readonly", "-o", "kubernetes-reader", "."], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const syntax = ["\n", " ", "\t", "\r", "-", "#", ":", "%", "{", '"', "'", "|", ">", "?", "\\", "{{", "---\n", "...\n"];
const looksLikeNumber = ["0", "1", "0o17", "0x", "_", ".", "e", "+"];
const oddCharacters = ["\u0000", "\u001b", "\u007f", "\u0085", "\u00a0", "\u2028", "\ufeff", "\ufffe", "é", "😀", "\u{1ffff}"];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }).filter((candidate) => candidate.isWellFormed()),
  fc.string({ unit: fc.constantFrom("a", "no", "y", "~", ...syntax, ...looksLikeNumber, ...oddCharacters), maxLength: 14 }),
);
const { value: anyValue } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    // JSON has no negative zero to compare with.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
  ),
}));

/** Prototype-free objects and plain ones are the same JSON. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test("what is printed is what Kubernetes reads", () => {
  const longKeys = [1000, 1001, 1024, 1025, 5000].map((length) => ({ ["k".repeat(length)]: [{ ["l".repeat(length)]: { a: "b\nc\n" } }] }));
  const values: JsonValue[] = [...fc.sample(anyValue, { numRuns: 20_000, seed: 1 }), ...longKeys, "a\n---\nb", "...\na\n"];
  const readings = readAsKubernetes(values.map((value) => printYaml(value)));
  for (const [index, value] of values.entries()) expect(asJson(readings[index]), printYaml(value)).toEqual({ json: asJson(value) });
});

test("a formatted scalar is one line in flow style, as a value and as a key", () => {
  const texts = fc.sample(text, { numRuns: 10_000, seed: 2 });
  const readings = readAsKubernetes(texts.map((sample) => `{${formatScalar(sample)}: [${formatScalar(sample)}, 1]}\n`));
  for (const [index, sample] of texts.entries())
    expect(asJson(readings[index]), formatScalar(sample)).toEqual({ json: { [sample]: [sample, 1] } });
});

test("a plain scalar or key that is accepted means the same to Kubernetes", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."0123456789__..--++::eExXoObBaAfFyYnN~=<infNaTtZ "), minLength: 1, maxLength: 7 });
  const samples = [...new Set(fc.sample(plain, { numRuns: 50_000, seed: 3 }))];
  const documents = samples.flatMap((sample) => [`a: ${sample}\n`, `${sample}: a\n`]);
  const readings = readAsKubernetes(documents);
  let accepted = 0;
  for (const [index, document] of documents.entries()) {
    const { root, diagnostics } = parseYaml({ path: "clusters/a.yaml", text: document });
    if (root === undefined || diagnostics.length > 0) continue;
    accepted += 1;
    expect(asJson(readings[index]), document).toEqual({ json: asJson(toValue(root)) });
  }
  // Were nearly all refused, the comparison would say nothing.
  expect(accepted).toBeGreaterThan(documents.length / 4);
});
