import { grafanaRights } from "./expected/rights.ts";
import { follows, is, logLevel, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { always, sometimes } from "../src/expected/dial.ts";
import { claim, scratch, image } from "../src/expected/documented-path.ts";
import { fixedResources, sizedByCentre } from "../src/expected/expected-shape.ts";
import { hourly } from "../src/expected/pod-details.ts";
import { one } from "../src/expected/expected-workload.ts";
import { row } from "../src/expected/expected-flow.ts";
import { readAgain, textsOf, type FileEffect } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";

const grafana: ArgumentTable = [
  is("GF_SERVER_HTTP_PORT", "3000", "the documented port"),
  follows("GF_SERVER_ROOT_URL", ({ central }) => `https://${central.hosts.grafana}/`, "links must open in a browser"),
  follows("GF_SERVER_DOMAIN", ({ central }) => central.hosts.grafana, "cookies are for this name"),
  is("GF_ANALYTICS_REPORTING_ENABLED", "false", "nothing is sent outside"),
  is("GF_ANALYTICS_CHECK_FOR_UPDATES", "false", "nothing is fetched from outside"),
  is("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false", "nothing is fetched from outside"),
  is("GF_NEWS_NEWS_FEED_ENABLED", "false", "nothing is fetched from outside"),
  is("GF_PLUGINS_PREINSTALL_DISABLED", "true", "nothing is fetched from outside"),
  is("GF_PLUGINS_PREINSTALL_AUTO_UPDATE", "false", "nothing is fetched from outside"),
  is("GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED", "true", "nothing is fetched from outside"),
  is("GF_PATHS_DATA", "/var/lib/grafana", "users and sessions outlive the pod"),
  is("GF_PATHS_PROVISIONING", "/etc/grafana/provisioning", "data sources and dashboards come from rendered files"),
  is("GF_LOG_MODE", "console", "logs go where Fluent Bit reads them"),
  logLevel("GF_LOG_LEVEL"),
];

const ofImage = { ...sizedByCentre((values) => values.grafana), user: 472, ownsVolumes: true, why: "the user of its image" };

/** Its level of logging is the chart's, and no setting of ours. */
const provisioning: FileEffect = {
  files: ["grafana-provisioning/datasources.yaml", "grafana-provisioning/providers.yaml"],
  annotation: "checksum/config",
  hashed: (texts, { GF_LOG_LEVEL: _level, ...settings }) => JSON.stringify([...texts.values(), settings]),
  why: "Grafana reads datasources and providers when it starts only",
};

export const expected: ExpectedComponent = {
  apps: {
    grafana: {
      arguments: grafana,
      rights: grafanaRights,
      workload: { kind: "Deployment", replicas: one, replaces: "Recreate", why: "its claim is for one pod at a time" },
      probes: {
        readiness: { asks: "GET /api/health", port: "http", seconds: 30, why: "Grafana's documented answer without a login" },
        liveness: { asks: "GET /api/health", port: "http", seconds: 150, why: "Grafana's documented answer without a login" },
        startup: { asks: "GET /api/health", port: "http", seconds: 600, why: "a new version changes its database first" },
      },
      shape: { ...ofImage, scratch: () => 256 },
      details: { containers: ["grafana"], scratch: { temporary: "256Mi" }, why: "uploads and plugins" },
      files: [provisioning, readAgain(["grafana-dashboard-*/*"], "its provider looks at the folder of dashboards all the time")],
      listeners: () => [{ port: 3000, speaks: "http", why: "Grafana's documented port" }],
      dials: [
        {
          where: "datasources.yaml",
          to: ["thanos-query-frontend"],
          speaks: "http",
          isNeeded: always,
          why: "dashboards of operators read through the cache",
        },
      ],
      outsideDials: [
        {
          where: "GF_SERVER_ROOT_URL",
          to: "grafana",
          path: "/",
          isNeeded: () => true,
          why: "its links are opened in a browser",
        },
      ],
      paths: [
        { where: "GF_PATHS_DATA", ...claim, why: "users, sessions and organizations" },
        { path: "/tmp", ...scratch, why: "the image's root is read-only, and uploads and plugins need it" },
      ],
      exceptions: { allowed: ["imageUser"], why: "its volume and its files belong to the image's user 472" },
      published: [{ port: 3000, how: "Grafana's own login" }],
    },
    "grafana-organizations": {
      arguments: [],
      shape: { ...ofImage, account: "grafana", fixed: fixedResources("50m", "64Mi", { request: "16Mi", limit: "128Mi" }) },
      files: [
        {
          files: ["grafana-organizations/*"],
          annotation: "checksum/organizations",
          hashed: (texts) => JSON.stringify(textsOf(texts, "grafana-organizations")),
          why: "a Job runs once for what it is made of",
        },
      ],
      details: { containers: ["organizations"], scratch: { work: "1Mi" }, job: hourly, why: "a few answers of an API" },
      dials: [
        {
          where: "organizations.sh",
          to: ["grafana"],
          speaks: "http",
          isNeeded: always,
          why: "the script makes organizations by Grafana's API",
        },
        {
          where: "*.json",
          dialledBy: "grafana",
          to: ["thanos-query-tenants"],
          speaks: "http",
          isNeeded: sometimes,
          why: "a team's data source shows its own tenant alone",
        },
      ],
      paths: [
        { path: "/bin/bash", ...image, why: "the image's shell" },
        { path: "/work", ...scratch, why: "the script's answers and login" },
      ],
      exceptions: { allowed: ["imageUser"], why: "it runs in Grafana's image, as its user" },
    },
  },
  flows: () => [
    row("prometheus-agent", "grafana", "metrics of the centre", 3000),
    row("gateway", "grafana", "people", 3000),
    row("grafana", "thanos-query-frontend", "queries of dashboards", 10902),
    row("grafana", "thanos-query-tenants", "queries of teams, each with its tenant", 10902),
    row("grafana-organizations", "grafana", "organizations of teams", 3000),
  ],
  lines: [
    {
      key: "organizations.sh",
      line: 'until curl --silent --fail --max-time 10 --output /dev/null "$url/api/health"; do',
      why: "Grafana answers within seconds, or not yet",
    },
    {
      key: "organizations.sh",
      line: 'if [ "$attempt" -ge 120 ]; then echo "Grafana has not started" >&2; exit 1; fi',
      why: "a new version changes its database for ten minutes",
    },
    { key: "organizations.sh", line: "sleep 5", why: "it is not asked all the time" },
  ],
  forbidden: [
    { from: ["world", "node", "foreign-pod"], to: "grafana", ports: [3000], why: "people come through the Gateway, which ends TLS" },
  ],
  filesWithPaths: ["datasources.yaml", "providers.yaml"],
  scrapes: () => [{ job: "grafana", port: () => 3000, why: "Grafana's documented port" }],
};
