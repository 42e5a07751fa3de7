import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { centralOf, rules } from "@thanos-fleet/fleet";
import { schemaAt, schemaNode } from "@thanos-fleet/schema";
import { expect, test } from "vitest";
import { loadPatched, repository } from "@thanos-fleet/fleet/testing";
import { renderedProject } from "./run-command.ts";

const pages = [
  "README.md",
  ...readdirSync(join(repository, "docs"), { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`),
].filter((name) => name.endsWith(".md"));

function page(path: string): string {
  return readFileSync(join(repository, path), "utf8");
}

const runbooks = globSync("packages/components/*/runbooks/*.md", { cwd: repository });

test.each([...pages, ...runbooks])("the links of %s lead somewhere", (path) => {
  const targets = [...page(path).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target]) => target ?? "");
  const places = targets.map((target) => join(dirname(path), target));
  expect(places.filter((place) => !existsSync(join(isOfAFleet(place) ? renderedProject() : repository, place)))).toEqual([]);
});

/** What a user edits and renders; here the specification's fleet stands for theirs. */
function isOfAFleet(place: string): boolean {
  return /^(?:clusters|deploy)(?:\/|$)/.test(place);
}

test.each(pages)("the values that %s names exist", (path) => {
  const { fleet } = loadPatched({});
  if (fleet === undefined) throw new Error("the specification's fleet does not load");
  const components = Object.keys(centralOf(fleet).values);
  const named = [...page(path).matchAll(/`([a-z][A-Za-z-]*(?:\.[a-z][A-Za-z]*)+)(?::[^`]*)?`/g)].map(([, name]) => name ?? "");
  const values = named.filter((name) => components.includes(name.split(".")[0] ?? ""));
  const roles = [schemaNode("central"), schemaNode("edge")];
  expect(values.filter((name) => !roles.some((role) => schemaAt(role, name.split(".")) !== undefined))).toEqual([]);
});

test.each(pages)("the rules that %s names exist", (path) => {
  const named = [...page(path).matchAll(/[Tt]he rule `([a-z-]+)`/g)].map(([, name]) => name ?? "");
  expect(named.filter((name) => !rules.some((rule) => rule.name === name))).toEqual([]);
});
