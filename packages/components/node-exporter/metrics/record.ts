import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { nodeExporter } from "../tools/node-exporter.ts";
import { freePort, makeWritable, run } from "@thanos-fleet/native-tool";
import type { RecordedList } from "../../scripts/recording/recorded-list.ts";
import { parseExposition } from "../../scripts/recording/exposition.ts";
import { goModule } from "../../scripts/recording/go-module.ts";
import { scrape, startServer } from "../../scripts/recording/running-program.ts";

/**
 * Runs node_exporter on the sample of /proc and /sys that its own tests read: the hardware and the file systems of the
 * machine that records make no difference, and there is more in it than any one machine has.
 */
export async function recordMetrics(folder: string): Promise<readonly RecordedList[]> {
  const module = await goModule(nodeExporter.go.module, nodeExporter.go.version);
  const sample = join(folder, "sample");
  cpSync(join(module, "collector/fixtures"), sample, { recursive: true });
  makeWritable(sample);
  for (const part of ["sys", "udev"]) {
    const unpacked = await run("bash", [join(module, "ttar"), "-C", sample, "-x", "-f", join(sample, `${part}.ttar`)]);
    if (unpacked.status !== 0) throw new Error(`${part}.ttar: ${unpacked.stderr}`);
  }
  // The sample's memory is of a kernel before 3.14, which all that run today are not.
  appendFileSync(join(sample, "proc/meminfo"), "MemAvailable:    2048000 kB\n");
  const port = await freePort();
  const program = await startServer({
    tool: nodeExporter,
    args: [
      `--web.listen-address=127.0.0.1:${port}`,
      `--path.rootfs=${sample}`,
      `--path.procfs=${join(sample, "proc")}`,
      `--path.sysfs=${join(sample, "sys")}`,
      `--path.udev.data=${join(sample, "udev/data")}`,
      "--no-collector.arp.netlink",
      "--collector.netclass.ignore-invalid-speed",
      "--collector.netclass.ignored-devices=(dmz|int)",
    ],
    cwd: folder,
    url: `http://127.0.0.1:${port}`,
    readyPath: "/",
  });
  const families = parseExposition(await scrape(`${program.url}/metrics`, ["node_cpu_seconds_total", "node_memory_MemAvailable_bytes"]));
  await program.stop();
  return [{ program: "node-exporter", version: nodeExporter.version, families }];
}
