import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askMissing } from "./ask-missing.ts";

const questions = [
  { name: "name", text: "Name of the cluster" },
  { name: "nodes", text: "How many nodes", preset: "3" },
] as const;

async function answered(given: { readonly name?: string }, typed: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked = askMissing(questions, given, { input, output });
  input.end(typed);
  return { answers: await asked, shown: String(output.read() ?? "") };
}

test("only what is missing is asked for, and an empty answer takes what is offered", async () => {
  const { answers, shown } = await answered({ name: "cluster-05" }, "\n");
  expect(answers).toEqual({ name: "cluster-05", nodes: "3" });
  expect(shown).toBe("How many nodes (3): ");
});

test("a question with nothing to offer is asked until it is answered", async () => {
  const { answers, shown } = await answered({}, "\n  cluster-06 \n5\n");
  expect(answers).toEqual({ name: "cluster-06", nodes: "5" });
  expect(shown.split("Name of the cluster: ")).toHaveLength(3);
});

test("an input that ends gives nothing", async () => {
  expect((await answered({}, "cluster-06\n")).answers).toBeUndefined();
});
