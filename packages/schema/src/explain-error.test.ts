import { parseYaml } from "@thanos-fleet/yaml-source";
import { describe, expect, test } from "vitest";
import { explainErrors } from "./explain-error.ts";
import { checkLayer, type Layer } from "./index.ts";

function violationsIn(text: string, layer: Layer = "edge") {
  const { root } = parseYaml({ path: "clusters/a.yaml", text });
  if (root === undefined) throw new Error("the text cannot be parsed");
  return checkLayer(root, layer, layer === "fleet" ? "fleet" : "cluster").violations;
}

/** What is said of a text with one mistake: where, the message and the hint. */
function said(text: string, layer?: Layer): readonly (string | undefined)[] {
  const violations = violationsIn(text, layer);
  expect(violations).toHaveLength(1);
  const [{ code, path, on, message, hint } = {} as never] = violations;
  return [`${code} ${on} ${JSON.stringify(path)}`, message, hint];
}

const quotes = (text: string) => `put it in quotes: "${text}"`;

describe("a value of another type", () => {
  test.each<[string, string, string, string | undefined]>([
    ["5\n", "[]", "the document must be a map, but is a whole number", undefined],
    ["[]\n", "[]", "the document must be a map, but is a list", undefined],
    ["region: 5\n", '["region"]', "region must be text, but is a whole number", quotes("5")],
    ["region: 1.5\n", '["region"]', "region must be text, but is a number", quotes("1.5")],
    ["region: true\n", '["region"]', "region must be text, but is true or false", quotes("true")],
    ["region: { a: 1 }\n", '["region"]', "region must be text, but is a map", undefined],
    ["nodes: []\n", '["nodes"]', "nodes must be a map, but is a list", undefined],
    ["nodes: { count: '12' }\n", '["nodes","count"]', "nodes.count must be a whole number, but is text", "remove the quotes"],
    ["nodes: { count: '12a' }\n", '["nodes","count"]', "nodes.count must be a whole number, but is text", undefined],
    ["nodes: { count: a12 }\n", '["nodes","count"]', "nodes.count must be a whole number, but is text", undefined],
    ["nodes: { count: true }\n", '["nodes","count"]', "nodes.count must be a whole number, but is true or false", undefined],
    ["nodes: { count: 1.5 }\n", '["nodes","count"]', "nodes.count must be a whole number, but is a number", undefined],
    [
      "nodes: { controlPlaneTakesWorkloads: 'false' }\n",
      '["nodes","controlPlaneTakesWorkloads"]',
      "nodes.controlPlaneTakesWorkloads must be true or false, but is text",
      "remove the quotes",
    ],
    [
      "nodes: { controlPlaneTakesWorkloads: 'truer' }\n",
      '["nodes","controlPlaneTakesWorkloads"]',
      "nodes.controlPlaneTakesWorkloads must be true or false, but is text",
      undefined,
    ],
    [
      "nodes: { controlPlaneTakesWorkloads: untrue }\n",
      '["nodes","controlPlaneTakesWorkloads"]',
      "nodes.controlPlaneTakesWorkloads must be true or false, but is text",
      undefined,
    ],
    [
      "nodes: { controlPlaneTakesWorkloads: 1 }\n",
      '["nodes","controlPlaneTakesWorkloads"]',
      "nodes.controlPlaneTakesWorkloads must be true or false, but is a whole number",
      undefined,
    ],
    ['tenants: "-  a"\n', '["tenants"]', "tenants must be a list, but is text", "write a list: [a]"],
    ["tenants: a-b\n", '["tenants"]', "tenants must be a list, but is text", "write a list: [a-b]"],
    ["tenants: a\n", '["tenants"]', "tenants must be a list, but is text", "write a list: [a]"],
    ["nodes: '12'\n", '["nodes"]', "nodes must be a map, but is text", undefined],
    ["nodes: 'true'\n", '["nodes"]', "nodes must be a map, but is text", undefined],
    ["tenants: 5\n", '["tenants"]', "tenants must be a list, but is a whole number", undefined],
    ["tenants: [a]\n", '["tenants",0]', "tenants.0 must be a map, but is text", undefined],
    ["nodes: count:12\n", '["nodes"]', "nodes must be a map, but is text", "put a blank after the colon: `count: 12`"],
    ["nodes: other:12\n", '["nodes"]', "nodes must be a map, but is text", undefined],
    ["nodes: not count:12\n", '["nodes"]', "nodes must be a map, but is text", undefined],
    [
      "prometheus-agent: { resources: { memory: 5 } }\n",
      '["prometheus-agent","resources","memory"]',
      "prometheus-agent.resources.memory must be text, but is a whole number",
      "did you mean 5Gi?",
    ],
    [
      "prometheus-agent: { resources: { cpu: 2 } }\n",
      '["prometheus-agent","resources","cpu"]',
      "prometheus-agent.resources.cpu must be text, but is a whole number",
      quotes("2"),
    ],
    [
      "prometheus-agent: { scrapeInterval: 15 }\n",
      '["prometheus-agent","scrapeInterval"]',
      "prometheus-agent.scrapeInterval must be text, but is a whole number",
      "add a unit, for example 1h30m",
    ],
  ])("%j is said to be one", (text, path, message, hint) => {
    expect(said(text)).toEqual([`schema/type value ${path}`, message, hint]);
  });
});

describe("a value that is none of those allowed", () => {
  const at = 'schema/enum value ["prometheus-agent","logLevel"]';
  const message = 'prometheus-agent.logLevel must be one of "debug", "info", "warn", "error", but is ';

  test.each([
    ["warm", `${message}"warm"`, 'did you mean "warn"?'],
    ["silent", `${message}"silent"`, undefined],
  ])("%s names them, and the nearest", (value, expected, hint) => {
    expect(said(`prometheus-agent: { logLevel: ${value} }\n`)).toEqual([at, expected, hint]);
  });
});

describe("a value in another format", () => {
  const size = "prometheus-agent.storage.size must be an amount of bytes as Kubernetes writes it, but is ";

  test.each([
    ["10GB", `${size}"10GB"`, "did you mean 10Gi?"],
    ["large", `${size}"large"`, "for example 512Mi"],
  ])("%s names the format, and what was meant or an example", (value, message, hint) => {
    expect(said(`prometheus-agent: { storage: { size: ${value} } }\n`)).toEqual([
      'schema/format value ["prometheus-agent","storage","size"]',
      message,
      hint,
    ]);
  });

  test("is named by its type, where that is another too", () => {
    expect(said("region: []\n")[0]).toBe('schema/type value ["region"]');
  });

  test("a key is named as such", () => {
    expect(said("externalLabels: { a-b: c }\n")).toEqual([
      'schema/format key ["externalLabels","a-b"]',
      'the key "a-b" must be a label name of letters, digits and underscores',
      "for example team",
    ]);
    expect(violationsIn("externalLabels: { a-b: c }\n")[0]?.schema).toBe(
      "schemas/fleet.schema.json#/properties/externalLabels/propertyNames",
    );
  });
});

describe("a value out of its bounds", () => {
  test.each([
    ["nodes: { count: 0 }\n", '["nodes","count"]', "nodes.count must be at least 1"],
    ["nodes: { count: 1000000 }\n", '["nodes","count"]', "nodes.count must be at most 5000"],
    ["tenants:\n  - { name: a, namespaces: [] }\n", '["tenants",0,"namespaces"]', "tenants.0.namespaces must have at least 1 item"],
    [
      "prometheus-agent: { resources: { memory: 1Ki } }\n",
      '["prometheus-agent","resources","memory"]',
      "prometheus-agent.resources.memory must be at least 64Mi, but is 1Ki",
    ],
    [
      "prometheus-agent: { resources: { memory: 100Ti } }\n",
      '["prometheus-agent","resources","memory"]',
      expect.stringMatching(/^prometheus-agent\.resources\.memory must be at most \d+\wi, but is 100Ti$/) as unknown as string,
    ],
  ])("%j names the bound", (text, path, message) => {
    expect(said(text)).toEqual([`schema/constraint value ${path}`, message, undefined]);
  });
});

describe("a key that is not known", () => {
  test("names those that are, where they are few", () => {
    expect(said("nodes: { bar: 2 }\n")).toEqual([
      'schema/unknown-key key ["nodes","bar"]',
      "nodes.bar is not a known key",
      "known keys are count, controlPlane, controlPlaneTakesWorkloads, podsPerNode",
    ]);
    expect(said("prometheus-agent: { storage: { foo: 1 } }\n")[2]).toBe("known keys are size, storageClassName");
    expect(said("namespaces: { foo: 1 }\n", "fleet")[2]).toBeUndefined();
    expect(said("foo: 1\n")).toEqual(['schema/unknown-key key ["foo"]', "foo is not a known key", undefined]);
    expect(violationsIn("nodes: { bar: 2 }\n")[0]?.schema).toBe("schemas/fleet.schema.json#/properties/nodes");
  });

  test.each<[string, readonly (string | number)[] | undefined, Layer?]>([
    ["nodes: { countt: 3 }\n", ["nodes", "count"]],
    ["regoin: here\n", ["region"]],
    ["prometheus-agent:\n  storage: { sise: 9Gi }\n", ["prometheus-agent", "storage", "size"]],
    ["nodes: { 'count:': 3 }\n", ["nodes", "count"]],
    ["nodes: { count:3 }\n", ["nodes", "count"]],
    ["prometheus-agent:\n  maxShards: 4\n", ["prometheus-agent", "queue", "maxShards"]],
    ["prometheus-agent:\n  queue:\n    scrapeInterval: 15s\n", ["prometheus-agent", "scrapeInterval"]],
    ["prometheus-agent:\n  queue:\n    region: here\n", ["region"]],
    ["fluentbit:\n  scrapeInterval: 15s\n", ["prometheus-agent", "scrapeInterval"]],
    ["edge:\n  region: a\n  cni: other\n", []],
    ["prometheus-agent:\n  sizes: 9Gi\n", ["prometheus-agent", "storage", "size"]],
    ["thanos-query: {}\n", undefined],
    ["foo: 1\n", undefined],
    ["opensearch: { exporter: { resources: { image: {} } } }\n", ["opensearch", "exporter", "image"], "central"],
    ["opensearch: { exporter: { registryy: quay.io } }\n", ["opensearch", "exporter", "image", "registry"], "central"],
    ["nodes: { x:count:3 }\n", undefined],
    ["prometheus-agent:\n  storage: { size:9Gi: }\n", ["prometheus-agent", "storage", "size"]],
    ["prometheus-agent:\n  queue:\n    retries: { nodes: 1 }\n", undefined],
  ])("%j stands for the value that was meant", (text, meant, layer) => {
    expect(violationsIn(text, layer)[0]?.meant).toEqual(meant);
  });

  test.each<[string, Layer, string]>([
    ["tenants: []\n", "fleet", "set it in clusters/roles/edge.yaml: it is a value of edge clusters"],
    ["edge: { region: a }\n", "edge", "remove this line and indent what is below it less: region belong here"],
    [
      "edge: { region: a, cni: other, nodes: {}, tenants: [] }\n",
      "edge",
      "remove this line and indent what is below it less: region, cni, nodes belong here",
    ],
    ["queue:\n  maxShards: 5\n", "edge", 'did you mean "prometheus-agent.queue"?'],
  ])("%j in %s is told where it belongs", (text, layer, hint) => {
    expect(said(text, layer)[2]).toBe(hint);
  });

  test("names all places below it, where they are few", () => {
    expect(said("logLevel: warm\n")[2]).toBe(
      'did you mean "blackbox-exporter.logLevel" or "fluentbit.logLevel" or "node-exporter.logLevel" or "prometheus-agent.logLevel"?',
    );
    expect(said("memory: 1Gi\n")[2]).toBeUndefined();
    expect(said("prometheus-agent:\n  sizes: 9Gi\n")[2]).toBe('did you mean "storage.size"?');
  });

  test.each(["edge: null\n", "edge: {}\n", "edge: [region]\n", "edge: region\n", "edge: { region: a, foo: 1 }\n"])(
    "%j is no line too much",
    (text) => {
      expect(said(text)[2]).toBeUndefined();
    },
  );
});

describe("what ajv reports", () => {
  const error = (keyword: string, params: object = {}) => ({ keyword, params, instancePath: "/region", schemaPath: "#" });
  const messages = (...errors: (ReturnType<typeof error> & { propertyName?: string })[]) =>
    explainErrors(errors, { region: "x" }, "edge").map(({ message }) => message);

  test.each([
    ["minimum", "region must be at least 3"],
    ["maximum", "region must be at most 3"],
    ["minLength", "region must have at least 3 characters"],
    ["maxLength", "region must have at most 3 characters"],
    ["minItems", "region must have at least 3 items"],
    ["maxItems", "region must have at most 3 items"],
    ["uniqueItems", "region breaks the schema's uniqueItems"],
  ])("of %s is a sentence", (keyword, message) => {
    expect(messages(error(keyword, { limit: 3 }))).toEqual([message]);
  });

  test("of one value is said once: first its type, then its choices, its format, and its bounds", () => {
    const type = error("type", { type: "integer" });
    const choice = error("enum", { allowedValues: ["y"] });
    const format = error("format", { format: "dns-label" });
    const [short, long] = [error("minLength", { limit: 3 }), error("maxLength", { limit: 0 })];
    const is = 'region must be one of "y", but is "x"';
    for (const errors of [
      [type, choice, short],
      [short, choice, type],
    ])
      expect(messages(...errors)).toEqual(["region must be a whole number, but is text"]);
    for (const errors of [
      [choice, format],
      [format, choice],
    ])
      expect(messages(...errors)).toEqual([is]);
    for (const errors of [
      [format, short],
      [short, format],
    ])
      expect(messages(...errors)).toEqual([expect.stringContaining("a DNS label")]);
    expect(messages(short, long)).toEqual(["region must have at least 3 characters"]);
  });

  test("of a key's length is said of the key", () => {
    expect(
      explainErrors(
        [{ ...error("maxLength", { limit: 3 }), instancePath: "/nodes/count", propertyName: "long" }],
        { nodes: { count: {} } },
        "edge",
      ),
    ).toMatchObject([
      { code: "schema/constraint", path: ["nodes", "count", "long"], on: "key", message: 'the key "long" must have at most 3 characters' },
    ]);
  });
});
