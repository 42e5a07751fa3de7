import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFleet, readClusterFiles, rules, type Cluster, type Fleet, type LoadedFleet } from "@thanos-fleet/fleet";
import { fleetFixture, loadPatched, repository, type Patch } from "@thanos-fleet/fleet/testing";
import { parse } from "yaml";
import { listedPath } from "./value-list.ts";

/**
 * Names of the rules that read each value, by the value's path. Found by watching each rule run over the fixture fleets, and
 * over the fleet at its own boundary, so that a branch that asks for more is taken too.
 */
export function rulesByValue(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, Set<string>>();
  const common = (["specification", "minimal"] as const).map((name) => loaded(loadFleet(readClusterFiles(fleetFixture(name)).files)));
  for (const rule of rules) {
    const note = (path: string): void => void (read.get(path) ?? read.set(path, new Set()).get(path))?.add(rule.name);
    for (const fleet of [...common, atBoundary(rule.name)]) rule.check(watched(fleet, note), () => {});
  }
  return new Map([...read].map(([path, names]) => [path, [...names].sort()]));
}

/** The fleet that a rule just accepts. */
function atBoundary(rule: string): Fleet {
  const path = join(repository, "packages/fleet/fixtures/rules", rule, "passing.yaml");
  return loaded(loadPatched(parse(readFileSync(path, "utf8")) as Patch));
}

function loaded({ fleet }: LoadedFleet): Fleet {
  if (fleet === undefined) throw new Error("a fixture fleet does not load");
  return fleet;
}

function watched(fleet: Fleet, note: (path: string) => void): Fleet {
  const clusters = fleet.clusters.map(
    (cluster) => ({ ...cluster, values: watchReads(cluster.values, (path) => note(listedPath(cluster.role, path))) }) as Cluster,
  );
  return {
    clusters,
    centrals: clusters.filter((cluster) => cluster.role === "central"),
    edges: clusters.filter((cluster) => cluster.role === "edge"),
  };
}

/**
 * Values that tell which of them are asked for by name, and of which lists and maps the length or the keys are taken. A rule
 * that goes through whole documents in search of some key is not asking for what else stands in them.
 */
function watchReads<Values extends object>(values: Values, onRead: (path: readonly (string | number)[]) => void): Values {
  let isSearch = false;
  return watch(values, []) as Values;

  function watch(target: object, path: readonly (string | number)[]): object {
    let enumerated: string | symbol | undefined;
    return new Proxy(target, {
      get(map, key, receiver) {
        const value: unknown = Reflect.get(map, key, receiver);
        const isEnumerated = key === enumerated;
        enumerated = undefined;
        if (typeof key === "symbol") return value;
        if (Array.isArray(map) && !/^\d+$/.test(key)) {
          if (key === "length") onRead(path);
          return value;
        }
        const at = [...path, Array.isArray(map) ? Number(key) : key];
        if (typeof value === "object" && value !== null) return watch(value, at);
        if (!(isEnumerated && isSearch)) onRead(at);
        return value;
      },
      getOwnPropertyDescriptor(map, key) {
        enumerated = key;
        return Reflect.getOwnPropertyDescriptor(map, key);
      },
      ownKeys(map) {
        if (path.length === 0) isSearch = true;
        else if (!isSearch) onRead(path);
        return Reflect.ownKeys(map);
      },
    });
  }
}
