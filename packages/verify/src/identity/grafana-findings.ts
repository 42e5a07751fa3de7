import { parse } from "yaml";
import { tenantsOf, type Cluster, type Fleet } from "@thanos-fleet/fleet";
import type { JsonValue } from "@thanos-fleet/yaml-source";
import type { Finding, PlacedObject } from "../objects/cluster-objects.ts";
import { fieldFindings, type ExpectedField } from "../objects/expected-fields.ts";
import type { Path } from "../objects/object-path.ts";
import { containersOf, type RenderedPod } from "../objects/rendered-pods.ts";
import type { ClusterSet } from "../references/cluster-set.ts";
import { calledPaths } from "./grafana-calls.ts";

const code = "identity/right";

/** A file of a ConfigMap that a pod mounts. */
interface EmbeddedText {
  readonly at: PlacedObject;
  readonly key: string;
  readonly text: string;
}

/** Everything in Grafana's files that lets people do something: datasources, dashboards' providers, and the organizations of teams. */
export function grafanaFindings(set: ClusterSet, cluster: Cluster, fleet: Fleet): Finding[] {
  const server = set.pods.find(({ app }) => app === "grafana");
  if (cluster.role !== "central" || server === undefined) return [];
  const interval = cluster.values["prometheus-agent"]?.scrapeInterval ?? "15s";
  const files = embeddedTexts(set, server);
  const teams = teamsOf(fleet);
  const job = set.pods.find(({ app }) => app === "grafana-organizations");
  return [
    ...foreignFiles(server),
    ...fieldsOf(files, "datasources.yaml", [
      field(["apiVersion"], 1, "the only version of the format"),
      field(["prune"], true, "a datasource that leaves the file gives nobody a way any more"),
      field(["datasources", 0, "editable"], false, "it leads to all tenants, by whichever way somebody changes it to"),
      ...datasource(["datasources", 0], "thanos-query-frontend", interval),
    ]),
    ...fieldsOf(files, "providers.yaml", providers),
    ...(job === undefined ? [] : organizationFindings(embeddedTexts(set, job), teams, interval)),
  ];
}

/** A tenant with namespaces of its own is a team; a cluster that leaves has none any more. */
function teamsOf({ clusters }: Fleet): string[] {
  const staying = clusters.filter(({ values }) => !values.decommission).flatMap((cluster) => tenantsOf(cluster));
  return staying.filter(({ namespaces }) => namespaces !== undefined).map(({ name }) => name);
}

function field(path: Path, is: JsonValue, why: string): ExpectedField {
  return { path, is, why };
}

/** Who is a member of the organization may ask for whatever this leads to, and no member but its administrators may change it. */
function datasource(at: Path, app: string, interval: string): ExpectedField[] {
  const settings: readonly (readonly [string, JsonValue, string])[] = [
    ["httpMethod", "POST", "long queries fit into no address"],
    ["prometheusType", "Thanos", "it is what answers"],
    ["manageAlerts", false, "rules come from rendered files, and nobody changes them by Grafana"],
    ["timeInterval", interval, "as often as agents scrape"],
    ["customQueryParameters", "max_source_resolution=auto", "old data is there at a coarser step alone"],
  ];
  return [
    field([...at, "name"], "Thanos Query", "the name that readers see"),
    field([...at, "uid"], "thanos-query", "dashboards ask it by this name in every organization"),
    field([...at, "type"], "prometheus", "Thanos answers as Prometheus does"),
    field([...at, "access"], "proxy", "browsers reach nothing inside the cluster"),
    field([...at, "url"], `http://${app}.monitoring.svc.cluster.local:10902`, "operators see all tenants, a team its own alone"),
    field([...at, "isDefault"], true, "there is no other"),
    ...settings.map(([name, is, why]) => field([...at, "jsonData", name], is, why)),
  ];
}

const providers: readonly ExpectedField[] = [
  field(["apiVersion"], 1, "the only version of the format"),
  field(["providers", 0, "name"], "monitoring", "the provider's own name"),
  field(["providers", 0, "folder"], "Monitoring", "without an organization's number the folder is the main one's, which teams do not see"),
  field(["providers", 0, "folderUid"], "monitoring", "links lead there"),
  field(["providers", 0, "type"], "file", "dashboards are rendered"),
  field(["providers", 0, "disableDeletion"], true, "no dashboard goes because a file cannot be read for a moment"),
  field(["providers", 0, "allowUiUpdates"], false, "what is rendered is not changed by hand, whatever somebody's role is"),
  field(["providers", 0, "updateIntervalSeconds"], 30, "a change of the files is seen within half a minute"),
  field(["providers", 0, "options"], { path: "/var/lib/grafana-dashboards" }, "the folder of the dashboards' ConfigMaps"),
];

/** Each team has one datasource that says its name, and the script gives nobody but the administrator a role. */
function organizationFindings(files: readonly EmbeddedText[], teams: readonly string[], interval: string): Finding[] {
  const script = files.find(({ key }) => key === "organizations.sh");
  const strangers = files.filter(({ key }) => key !== "organizations.sh" && !teams.includes(key.replace(/\.json$/, "")));
  return [
    ...strangers.map(({ at, key }) =>
      finding({ file: at.file, path: ["data", key] }, `no team of the values has the organization in ${key}`),
    ),
    ...teams.flatMap((team) =>
      fieldsOf(files, `${team}.json`, [
        ...datasource([], "thanos-query-tenants", interval),
        field(["jsonData", "httpHeaderName1"], "THANOS-TENANT", "Query answers with the series of this tenant alone"),
        field(["secureJsonData"], { httpHeaderValue1: team }, "an organization sees its own team's series"),
      ]),
    ),
    ...(script === undefined ? [] : calledPaths(script.text, teams).map((message) => finding(placeOf(script), message))),
  ];
}

/** A mount among Grafana's own files that is none of those below may configure anything. */
const knownMounts = new Set([
  "/etc/grafana/provisioning/datasources/datasources.yaml",
  "/etc/grafana/provisioning/dashboards/providers.yaml",
  "/etc/grafana/secrets/admin",
]);

function foreignFiles(pod: RenderedPod): Finding[] {
  return containersOf(pod).flatMap(({ container, path }) =>
    (container.volumeMounts ?? []).flatMap(({ mountPath }, index) =>
      !/^\/(?:etc|usr\/share)\/grafana(?:\/|$)/.test(mountPath) || knownMounts.has(mountPath)
        ? []
        : [finding({ file: pod.at.file, path: [...path, "volumeMounts", index] }, `no table says whom ${mountPath} gives a right`)],
    ),
  );
}

/** The document under a key, held to its table; one that is missing gives too little rather than too much, and is a finding too. */
function fieldsOf(files: readonly EmbeddedText[], key: string, fields: readonly ExpectedField[]): Finding[] {
  const file = files.find((candidate) => candidate.key === key);
  if (file === undefined) return files.slice(0, 1).map(({ at }) => finding({ file: at.file, path: ["data"] }, `there is no ${key}`));
  const document = parse(file.text) as PlacedObject["object"];
  return fieldFindings({ at: { ...file.at, object: document }, fields, code }).map(({ place: { path }, ...found }) => {
    const piece = String(path.findLast((part) => typeof part === "string"));
    return Object.assign(found, { place: { ...placeOf(file), piece } });
  });
}

function placeOf({ at, key }: EmbeddedText): Finding["place"] {
  return { file: at.file, path: ["data", key] };
}

function finding(place: Finding["place"], message: string): Finding {
  return { code, place, message };
}

/** Every text of the ConfigMaps that a pod mounts by name, once. */
function embeddedTexts(set: ClusterSet, { spec, namespace }: RenderedPod): EmbeddedText[] {
  const names = new Set((spec.volumes ?? []).flatMap(({ configMap }) => (configMap === undefined ? [] : [configMap.name])));
  return [...names].flatMap((name) => {
    const at = set.find("ConfigMap", name, namespace);
    if (at === undefined) return [];
    return Object.entries((at.object["data"] ?? {}) as Record<string, string>).map(([key, text]) => ({ at, key, text }));
  });
}
