import type { Cluster } from "@thanos-fleet/fleet";
import { follows, is, type ArgumentTable, type Given } from "../src/expected/argument-rule.ts";
import { always } from "../src/expected/dial.ts";
import { claim } from "../src/expected/documented-path.ts";
import { seconds, sizedByCentre } from "../src/expected/expected-shape.ts";
import { ofCentre } from "../src/expected/expected-workload.ts";
import { row, objectStoragePort } from "../src/expected/expected-flow.ts";
import {
  bucketFile,
  common,
  grpc,
  objectStore,
  awsKeys,
  podName,
  thanosProbes,
  storeApi,
  thanosHttp,
  bucketSettings,
  thanosScrape,
  thanosServer,
  thanosUser,
} from "../src/expected/thanos.ts";
import { readAtStart } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

type Central = Given["central"];

function isPublished(central: Central): boolean {
  return central["thanos-query"]?.login.enabled === true;
}

/** Where people can look at what an alert saw: at Query where there is a way to it, in Grafana, or nowhere. */
function linkedHosts(central: Central): readonly string[] {
  if (isPublished(central)) return [`https://${central.hosts.thanosQuery}`];
  return central.grafana === undefined ? [] : [`https://${central.hosts.grafana}/explore`];
}

const rule: ArgumentTable = [
  ...common,
  ...awsKeys,
  podName,
  grpc,
  objectStore,
  is("", "rule", "the program of that name"),
  is("--data-dir", "/var/thanos/rule", "recorded series and the state of alerts outlive the pod"),
  is("--rule-file", "/etc/thanos/rules/*.yaml", "every file of rules"),
  follows("--eval-interval", ({ central }) => central["thanos-ruler"]?.evaluationInterval ?? "", "as the values have it"),
  follows("--tsdb.retention", ({ central }) => central["thanos-ruler"]?.retention ?? "", "as the values have it"),
  is("--query", "http://thanos-query-rulers.monitoring.svc.cluster.local:10902", "a Query of their own, which no dashboard can wear out"),
  follows(
    "--alertmanagers.url",
    ({ central }) => (central.alertmanager === undefined ? [] : ["dnssrv+http://_http._tcp.alertmanager.monitoring.svc.cluster.local"]),
    "every Alertmanager gets every alert",
  ),
  follows("--alert.query-url", ({ central }) => linkedHosts(central), "a link in an alert must open in a browser"),
  follows(
    "--alert.query-template",
    ({ central }) => (isPublished(central) ? [] : linkedHosts(central).map(() => "?expr={{.Expr}}")),
    "where Grafana asks",
  ),
  {
    name: "--label",
    is: () => ['ruler="central"', 'replica="$(NAME)"'],
    why: "blocks of two Rulers are told apart, and deduplicated, by these labels",
  },
  is("--alert.label-drop", "replica", "two Rulers must send one alert"),
];

/** Without a login Query is not published, and links in alerts need an entrance of the operator's own. */
const hasLogin = (cluster: Cluster): boolean => cluster.role === "central" && cluster.values["thanos-query"]?.login.enabled === true;

export const expected: ExpectedComponent = {
  apps: {
    "thanos-ruler": {
      arguments: rule,
      workload: {
        kind: "StatefulSet",
        replicas: ofCentre((values) => values["thanos-ruler"]?.replicas),
        keeps: { claim: "data", component: "thanos-ruler" },
        replaces: "Parallel",
        why: "Rulers do not know each other",
      },
      probes: thanosProbes,
      shape: { ...thanosUser, ...sizedByCentre((values) => values["thanos-ruler"]), grace: seconds(120) },
      files: [
        bucketFile("thanos-ruler"),
        readAtStart("rules", ["thanos-ruler-rules-*/*"], "a ruler reads its rules when it starts, and when it is told to, which is never"),
      ],
      details: { containers: ["rule"] },
      listeners: () => [storeApi, thanosHttp],
      dials: [
        {
          where: "--query",
          to: ["thanos-query-rulers"],
          speaks: "http",
          isNeeded: always,
          why: "rules are about all tenants, and no dashboard may wear out their Query",
        },
        { where: "--alertmanagers.url", to: ["alertmanager"], speaks: "http", isNeeded: always, why: "alerts go there" },
      ],
      outsideDials: [
        {
          where: "--alert.query-url",
          to: "thanos-query-login",
          path: "/",
          isNeeded: hasLogin,
          why: "links in alerts are opened in a browser",
        },
      ],
      paths: [{ where: "--data-dir", ...claim, why: "recorded series that are not uploaded yet" }],
    },
  },
  flows: (cluster) => [
    row("prometheus-agent", "thanos-ruler", "metrics of the centre", 10902),
    row("thanos-ruler", "object-storage", "blocks of recorded series", objectStoragePort(cluster)),
    row("thanos-ruler", "thanos-query-rulers", "the rules' queries", 10902),
    row("thanos-ruler", "alertmanager", "alerts", 9093),
  ],
  forbidden: [
    {
      from: "everything",
      except: ["thanos-query", "thanos-query-rulers"],
      to: "thanos-ruler",
      ports: [10901],
      why: "it gives every tenant's samples to any client",
    },
  ],
  settings: bucketSettings,
  schemas: {
    "objstore.yaml": "objstore",
  },
  servers: [thanosServer],
  scrapes: () => [thanosScrape("thanos-ruler")],
};
