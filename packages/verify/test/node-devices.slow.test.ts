import { declaredSeries } from "@thanos-fleet/fleet";
import { nodeExporter } from "@thanos-fleet/components/tools";
import { run, until } from "@thanos-fleet/native-tool";
import { beforeAll, expect, test } from "vitest";
import { podContainers } from "../src/index.ts";
import { program, sharedFleet } from "./rendered-project.ts";
import { metricsOf, runWritePath, startTarget } from "./running-agent.ts";
import { containerOf } from "./running-receiver.ts";

const shared = sharedFleet();

/** Devices of pods and of network plugins, and those of the machine. Linux names them as it is told, whatever they are. */
const ofPods = ["veth0a1b2c", "lxc8f31", "cali12ab34", "cilium_host", "docker0", "br-12ab34", "virbr0", "flannel.1", "cni0"];
const ofPlugins = ["kube-ipvs0", "nodelocaldns", "tunl0", "vxlan.calico", "genev_sys_6081", "weave"];
const ofMachine = ["eth0", "ens18", "eno1", "bond0", "wlp2s0"];

/** What node_exporter exposes with the rendered arguments in a network namespace with these devices, an even number of them. */
async function exposition(
  devices: readonly string[],
  withArguments = (args: readonly string[]): readonly string[] => args,
): Promise<string> {
  const { deploy, fleet } = shared.current;
  const edge = fleet.edges.find(({ name }) => name === "cluster-03");
  if (edge === undefined) throw new Error("cluster-03 is there");
  const { args } = containerOf(podContainers(deploy, edge, () => "sample"), "node-exporter"); // prettier-ignore
  // The namespace has its own /sys; a container sees the node's below /host.
  const own = args.filter((argument) => !/^--(?:path\.\w+|web\.listen-address)/.test(argument));
  const pairs = devices.flatMap((name, index) =>
    index % 2 === 0 ? [`ip link add ${name} type veth peer name ${devices[index + 1]}`] : [],
  );
  const script = [
    "set -e",
    "mount -t sysfs sysfs /sys",
    "ip link set lo up",
    ...pairs,
    'exporter=$1; node=$2; shift 2; "$exporter" --web.listen-address=127.0.0.1:9100 "$@" >&2 & pid=$!',
    `"$node" -e 'const look = async () => { try { process.stdout.write(await (await fetch("http://127.0.0.1:9100/metrics")).text()); } catch { setTimeout(look, 100); } }; look()'`,
    "kill $pid",
  ].join("\n");
  const { path } = await program(nodeExporter);
  const { status, stdout, stderr } = await run(
    "unshare",
    [
      "--map-root-user",
      "--net",
      "--mount",
      "--fork",
      "--kill-child",
      "sh",
      "-c",
      script,
      "sh",
      path,
      process.execPath,
      ...withArguments(own),
    ],
    { cwd: "/" },
  );
  if (status !== 0) throw new Error(`node_exporter did not run in a namespace of its own: ${stderr}`);
  return stdout;
}

function devicesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/^node_network_\w+\{.*?device="([^"]+)"/gm)].map((match) => match[1] ?? ""))].sort();
}

const devices = [...ofPods, ...ofPlugins, ...ofMachine];
let text = "";

beforeAll(async () => {
  text = await exposition(devices);
});

test("node_exporter leaves out the devices of pods and of network plugins, and keeps the machine's", () => {
  expect(devicesIn(text)).toEqual(ofMachine.toSorted());
});

test("without the rendered exclusions it exposes them all, tens of series each", async () => {
  const all = await exposition(devices, (args) => args.filter((argument) => !/exclude|ignored/.test(argument)));
  expect(devicesIn(all)).toEqual(["lo", ...devices].toSorted());
  const ofOne = [...all.matchAll(/^node_network_\w+\{.*?device="veth0a1b2c"/gm)];
  expect(ofOne.length).toBeGreaterThan(25);
});

test("a node with the devices of many pods brings no more series than one with none, and no more than is computed with", async () => {
  const pods = Array.from({ length: 120 }, (_, index) => `veth${index.toString(16)}`);
  const crowded = await exposition([...devices, ...pods]);
  const kept = async (exposed: string): Promise<number> => {
    const target = await startTarget(() => exposed);
    const { agent } = await runWritePath("cluster-03", (rendered) => {
      const { kubernetes_sd_configs: _sd, relabel_configs: _relabel, ...job } = rendered.find(({ job_name: name }) => name === "node-exporter") ?? { job_name: "" }; // prettier-ignore
      return [{ ...job, scrape_interval: "1s", scrape_timeout: "1s", static_configs: [{ targets: [target] }] }];
    });
    let series = 0;
    await until("the target is scraped", async () => {
      series = Number(/^prometheus_agent_active_series (\S+)$/m.exec(await metricsOf(agent, 9090))?.[1]);
      return series > 10;
    });
    return series;
  };
  const quiet = await kept(text);
  expect(await kept(crowded)).toBe(quiet);
  expect(quiet).toBeGreaterThan(50);
  expect(quiet).toBeLessThan(declaredSeries("node-exporter")?.node ?? 0);
});
