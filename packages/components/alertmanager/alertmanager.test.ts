import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { manifestsOf } from "../test/rendered.ts";
import { alertmanager } from "./alertmanager.ts";

const role = "clusters/roles/central.yaml";

function containerOf(objects: ReturnType<typeof manifestsOf>) {
  return objects["stateful-set"].spec.template.spec.containers[0];
}

function configOf(objects: ReturnType<typeof manifestsOf>): string {
  return objects["config-map"].data["alertmanager.yml"];
}

test("each pod dials every peer by its stable name and tells them its own address", () => {
  const { args, env } = containerOf(manifestsOf(alertmanager, { [role]: { alertmanager: { replicas: 3 } } }));
  expect(args.filter((argument: string) => argument.startsWith("--cluster."))).toEqual([
    "--cluster.listen-address=0.0.0.0:9094",
    "--cluster.advertise-address=[$(POD_IP)]:9094",
    "--cluster.peer=alertmanager-0.alertmanager.monitoring.svc.cluster.local:9094",
    "--cluster.peer=alertmanager-1.alertmanager.monitoring.svc.cluster.local:9094",
    "--cluster.peer=alertmanager-2.alertmanager.monitoring.svc.cluster.local:9094",
    "--cluster.reconnect-timeout=5m",
  ]);
  expect(env[0]).toEqual({ name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } });
});

test("peers are found before they are ready, over TCP and UDP", () => {
  const { service } = manifestsOf(alertmanager);
  expect(service.spec).toMatchObject({ clusterIP: "None", publishNotReadyAddresses: true });
  expect(service.spec.ports.map(({ port, protocol }: { port: number; protocol?: string }) => `${port}/${protocol ?? "TCP"}`)).toEqual([
    "9093/TCP",
    "9094/TCP",
    "9094/UDP",
  ]);
});

test("a single pod has no peers to gossip with", () => {
  const objects = manifestsOf(alertmanager, { [role]: { alertmanager: { replicas: 1 } } });
  expect(containerOf(objects).args.filter((argument: string) => argument.startsWith("--cluster."))).toEqual(["--cluster.listen-address="]);
  expect(objects["service"].spec.ports).toHaveLength(1);
  expect(objects["disruption-budget"]).toBeUndefined();
  expect(JSON.stringify(objects["network-policy-alertmanager"])).not.toContain("9094");
});

test("webhook and password are read from mounted Secrets, and declared", () => {
  const teams = [{ name: "team-a", slack: { channel: "#team-a", secretName: "hook-of-team-a" } }];
  const objects = manifestsOf(alertmanager, {
    [role]: {
      alertmanager: { slack: { secretName: "hook" }, email: { secretName: "mail" }, deadMansSwitch: { secretName: "outside" }, teams },
    },
  });
  const { volumes } = objects["stateful-set"].spec.template.spec;
  expect(volumes.filter((volume: { secret?: object }) => volume.secret !== undefined)).toEqual([
    { name: "slack-platform", secret: { secretName: "hook", items: [{ key: "url", path: "url" }] } },
    { name: "slack-team-a", secret: { secretName: "hook-of-team-a", items: [{ key: "url", path: "url" }] } },
    { name: "dead-mans-switch", secret: { secretName: "outside", items: [{ key: "url", path: "url" }] } },
    { name: "smtp", secret: { secretName: "mail", items: [{ key: "password", path: "password" }] } },
  ]);
  expect(configOf(objects)).toContain("smtp_auth_password_file: /etc/alertmanager/secrets/smtp/password");
  for (const folder of ["slack-platform", "slack-team-a", "dead-mans-switch"])
    expect(configOf(objects)).toContain(`/etc/alertmanager/secrets/${folder}/url`);
});

test("what is longer remembered than asked for is not repeated early", () => {
  expect(configOf(manifestsOf(alertmanager, { [role]: { alertmanager: { retention: "2d" } } }))).toContain('repeat_interval: "47h30m"');
  expect(configOf(manifestsOf(alertmanager, { [role]: { alertmanager: { retention: "30d" } } }))).toContain('repeat_interval: "95h30m"');
});

function annotationsOf(channel: string): object {
  return manifestsOf(alertmanager, { [role]: { alertmanager: { slack: { channel } } } })["stateful-set"].spec.template.metadata.annotations;
}

test("a change of the configuration alone rolls the pods, since Alertmanager reloads only when told to", () => {
  const objects = manifestsOf(alertmanager);
  const { annotations } = objects["stateful-set"].spec.template.metadata;
  expect(annotations["checksum/config"]).toBe(hash("sha256", configOf(objects)));
  expect(annotationsOf("#a")).not.toEqual(annotationsOf("#b"));
});

test("mail goes to the server's address where it is known, to the world's port where it is not", () => {
  const known = manifestsOf(alertmanager, {
    [role]: { alertmanager: { email: { smarthost: "smtp.miribit.lab:2525", address: "192.168.101.201" } } },
  });
  expect(known["network-policy-alertmanager"].spec.egress).toContainEqual({
    to: [{ ipBlock: { cidr: "192.168.101.201/32" } }],
    ports: [{ port: 2525, protocol: "TCP" }],
  });
  expect(known["network-policy-alertmanager-entities"].spec.egress).toEqual([
    { toEntities: ["world"], toPorts: [{ ports: [{ port: "443", protocol: "TCP" }] }] },
  ]);
  const unknown = manifestsOf(alertmanager, { [role]: { alertmanager: { email: { smarthost: "smtp.miribit.lab:2525" } } } });
  expect(unknown["network-policy-alertmanager-entities"].spec.egress).toContainEqual({
    toEntities: ["world"],
    toPorts: [{ ports: [{ port: "2525", protocol: "TCP" }] }],
  });
});

test("a team without a webhook of its own uses the platform's, for its own channel", () => {
  const config = configOf(
    manifestsOf(alertmanager, { [role]: { alertmanager: { teams: [{ name: "team-a", slack: { channel: "#team-a" } }] } } }),
  );
  const receiver = config.slice(config.indexOf("name: team-a-slack"));
  expect(receiver).toContain('api_url_file: "/etc/alertmanager/secrets/slack-platform/url"');
  expect(receiver).toContain('channel: "#team-a"');
});

test("without a dead-man's switch the watchdog has no receiver, and no volume is mounted for it", () => {
  const objects = manifestsOf(alertmanager, { [role]: { alertmanager: { deadMansSwitch: null } } });
  expect(configOf(objects)).toContain("name: nobody");
  expect(JSON.stringify(objects["stateful-set"])).not.toContain("dead-mans-switch");
});
