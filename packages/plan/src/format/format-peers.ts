import type { JsonValue } from "@thanos-fleet/yaml-source";
import { isMap, type JsonMap } from "../json-map.ts";

/** A rule of a network policy as people say it; undefined for what is no such rule. */
export function formatRule(value: JsonValue | undefined): string | undefined {
  if (!isMap(value)) return undefined;
  const sides = ["to", "from", "toEntities", "fromEntities"].filter((key) => Array.isArray(value[key]));
  const ports = portsOf(value);
  const known = new Set([...sides, "ports", "toPorts"]);
  if (sides.length === 0 || Object.keys(value).some((key) => !known.has(key))) return undefined;
  const peers = sides.flatMap((side) => (value[side] as JsonValue[]).map((peer) => formatPeer(peer)));
  if (peers.some((peer) => peer === undefined)) return undefined;
  const word = sides.some((side) => side.startsWith("from")) ? "from" : "to";
  return `${word} ${peers.join(", ")}${ports === "" ? ", all ports" : `, port ${ports}`}`;
}

function formatPeer(peer: JsonValue): string | undefined {
  if (typeof peer === "string") return peer;
  if (!isMap(peer)) return undefined;
  const block = peer["ipBlock"];
  if (isMap(block) && Object.keys(block).length === 1) return String(block["cidr"]);
  const [pods, namespace] = [labelsOf(peer["podSelector"]), labelsOf(peer["namespaceSelector"])];
  if (pods === undefined && namespace === undefined) return undefined;
  const where = namespace === undefined ? "" : namespace === "" ? "any namespace" : namespace.replace("kubernetes.io/metadata.name=", "");
  if (pods === undefined) return where === "any namespace" ? "all pods" : `all pods of ${where}`;
  return `pods ${pods === "" ? "of any kind" : pods}${where === "" ? "" : ` in ${where}`}`;
}

/** `key=value` of a selector by labels; undefined where there is none, or it selects in another way. */
function labelsOf(selector: JsonValue | undefined): string | undefined {
  if (!isMap(selector) || "matchExpressions" in selector) return undefined;
  const labels = selector["matchLabels"];
  return isMap(labels)
    ? Object.entries(labels)
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(",")
    : "";
}

function portsOf(rule: JsonMap): string {
  const lists = [
    rule["ports"],
    ...(Array.isArray(rule["toPorts"]) ? rule["toPorts"].map((item) => (isMap(item) ? item["ports"] : undefined)) : []),
  ];
  const ports = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  return ports.map((port) => (isMap(port) ? `${String(port["port"])}/${String(port["protocol"] ?? "TCP")}` : String(port))).join(", ");
}
