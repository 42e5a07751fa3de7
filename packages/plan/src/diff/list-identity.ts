import type { JsonValue } from "@thanos-fleet/yaml-source";
import { isMap, type JsonMap } from "../json-map.ts";

/**
 * What names the items of lists, in Kubernetes' objects and in the files they embed: the first of these whose keys every
 * item has, and that no two items share, names them all. Order matters: containers, receivers and jobs by their name;
 * alerts by name and severity, as one alert may have two; dashboards' panels by title, as their numbers move.
 */
const identities: readonly (readonly string[])[] = [
  ["alert", "labels.severity"],
  ["alert"],
  ["record"],
  ["record", "labels"],
  ["job_name"],
  ["mountPath"],
  ["alias"],
  ["name", "match"],
  ["name", "alias"],
  ["name"],
  ["containerPort", "protocol"],
  ["containerPort"],
  ["hashring"],
  ["uid"],
  ["title", "type"],
  ["title", "type", "gridPos.y"],
  ["refId"],
  ["receiver", "matchers"],
  ["metadata.name"],
  ["sectionName"],
  ["topologyKey"],
  ["key"],
  ["host"],
];

/** Names for the items of two versions of a list, by item; undefined where nothing names them all. */
export function nameItems(before: readonly JsonValue[], after: readonly JsonValue[]): ((item: JsonValue) => string) | undefined {
  const lists = [before, after];
  if (lists.flat().every((item) => typeof item === "string") && lists.flat().some((item) => String(item).startsWith("--")))
    return nameFlags(lists as string[][]);
  const keys = lists.every((list) => list.every(isMap))
    ? identities.find((candidate) => namesAll(candidate, lists as JsonMap[][]))
    : undefined;
  return keys === undefined ? undefined : (item) => nameOf(keys, item as JsonMap) ?? "";
}

/** `--flag=value` by the flag, unless one is given twice: then each is a value of its own. */
function nameFlags(lists: readonly (readonly string[])[]): (item: JsonValue) => string {
  const counts = lists.map((list) => countNames(list));
  return (item) => {
    const flag = flagOf(String(item));
    return counts.some((count) => (count.get(flag) ?? 0) > 1) ? String(item) : flag;
  };
}

function countNames(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(flagOf(item), (counts.get(flagOf(item)) ?? 0) + 1);
  return counts;
}

function flagOf(argument: string): string {
  return argument.startsWith("--") ? (argument.split("=", 1)[0] ?? argument) : argument;
}

function namesAll(keys: readonly string[], lists: readonly (readonly JsonMap[])[]): boolean {
  return lists.every((list) => {
    const names = list.map((item) => nameOf(keys, item));
    return names.every((name) => name !== undefined) && new Set(names).size === list.length;
  });
}

function nameOf(keys: readonly string[], item: JsonMap): string | undefined {
  const parts = keys.map((key) =>
    key.split(".").reduce<JsonValue | undefined>((value, part) => (isMap(value) ? value[part] : undefined), item),
  );
  if (parts.some((part) => part === undefined || part === "")) return undefined;
  return parts.map((part) => (typeof part === "object" ? JSON.stringify(part).replaceAll('"', "") : String(part))).join(" ");
}
