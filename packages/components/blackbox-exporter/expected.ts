import { form, is, logLevel, type ArgumentTable } from "../src/expected/argument-rule.ts";
import { readAtStart } from "../src/expected/file-effect.ts";
import type { ExpectedComponent } from "../src/expected/expected-component.ts";
import { row } from "../src/expected/expected-flow.ts";
import { exporterPage } from "../src/expected/expected-probes.ts";
import { one } from "../src/expected/expected-workload.ts";
import { blackboxExporter } from "./tools/blackbox-exporter.ts";

const flags: ArgumentTable = [
  is("--config.file", "/etc/blackbox/blackbox.yml", "its modules"),
  form("--web.listen-address", /^:9115$/, "the agent comes from another pod; the documented port"),
  logLevel("--log.level"),
];

export const expected: ExpectedComponent = {
  apps: {
    "blackbox-exporter": {
      arguments: flags,
      workload: { kind: "Deployment", replicas: one, replaces: "Recreate", why: "two would ask everything twice" },
      probes: { readiness: exporterPage("/-/healthy"), liveness: exporterPage("/-/healthy") },
      shape: {
        image: ({ values }) => values["blackbox-exporter"]?.image,
        resources: ({ values }) => values["blackbox-exporter"]?.resources,
        user: 65_534,
        ownsVolumes: true,
        why: "the user `nobody`, since it needs no rights",
      },
      files: [readAtStart("config", ["blackbox-exporter/blackbox.yml"], "it reads its modules when it starts")],
      listeners: () => [{ port: 9115, speaks: "http", why: "the exporter's documented port" }],
    },
  },
  flows: ({ values }) => [
    row("prometheus-agent", "blackbox-exporter", "answers of probes, and the exporter's own metrics", 9115),
    ...(values["blackbox-exporter"]?.probes ?? []).flatMap(({ name, addresses, endpoint }) =>
      addresses.map((ip) => row("blackbox-exporter", `${name} at ${ip}`, `the probe ${name}`, Number(/:(\d+)$/.exec(endpoint)?.[1]))),
    ),
  ],
  outside: ({ values }) =>
    (values["blackbox-exporter"]?.probes ?? []).flatMap(({ name, addresses }) => addresses.map((ip) => ({ name: `${name} at ${ip}`, ip }))),
  forbidden: [
    {
      from: "everything",
      except: ["prometheus-agent"],
      to: "blackbox-exporter",
      ports: [9115],
      why: "it probes any address for any client that reaches it",
    },
    {
      from: ["blackbox-exporter"],
      to: "world",
      ports: [22, 80, 443, 8080, 8443],
      why: "it asks the declared addresses alone, whatever a name leads to",
    },
    { from: ["blackbox-exporter"], to: "kube-apiserver", ports: [443, 6443], why: "it has no business with the cluster's objects" },
  ],
  scrapes: ({ values }) => [
    { job: "blackbox-exporter", port: () => 9115, why: "the exporter's documented port" },
    ...(values["blackbox-exporter"]?.probes ?? []).map(({ name, kind, endpoint, path }) => {
      const usual = { http: ":80", https: ":443" }[kind as string] ?? "";
      const host = usual !== "" && endpoint.endsWith(usual) ? endpoint.slice(0, -usual.length) : endpoint;
      const target = usual === "" ? endpoint : `${kind}://${host}${path}`;
      return {
        job: `probes/${name}`,
        app: "blackbox-exporter",
        port: () => 9115,
        path: "/probe",
        params: { module: [name], target: [target] },
        labels: { job: "probes", probe: name, instance: target },
        why: "the exporter asks what the parameter `target` names; what it answers is that target's, whichever pod asked",
      };
    }),
  ],
  configurations: [
    {
      name: "probes",
      tool: blackboxExporter,
      image: "prometheus/blackbox-exporter",
      args: (path) => [`--config.file=${path}`, "--config.check"],
    },
  ],
  servers: [{ tool: blackboxExporter, image: "prometheus/blackbox-exporter", started: /msg="Listening on"/ }],
};
