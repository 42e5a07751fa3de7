import type { LabFolder } from "../lab-folder.ts";
import { freePort } from "@thanos-fleet/native-tool";
import type { ProcessGroup } from "../processes/process-group.ts";

/** Starts etcd, which all clusters share by a prefix each; gives its address. Nothing is synced to disk: a lab is thrown away. */
export async function startEtcd(program: string, folder: LabFolder, group: ProcessGroup): Promise<string> {
  const address = `http://127.0.0.1:${await freePort()}`;
  const peer = `http://127.0.0.1:${await freePort()}`;
  const args = [
    "--name=lab",
    `--data-dir=${folder.sub("etcd")}`,
    `--listen-client-urls=${address}`,
    `--advertise-client-urls=${address}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=lab=${peer}`,
    "--unsafe-no-fsync",
    "--log-level=warn",
  ];
  group.start({ name: "etcd", path: program, args });
  return address;
}
