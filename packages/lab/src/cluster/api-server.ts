import { generateKeyPairSync, randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Connection, type Access } from "../kubernetes/connection.ts";
import { freePort } from "@thanos-fleet/native-tool";
import type { ProcessGroup } from "../processes/process-group.ts";
import { until } from "../until.ts";

export interface ApiServer {
  readonly access: Access;
  /** The file of the API server's own certificate. */
  readonly caFile: string;
  /** The file of the key that signs tokens of ServiceAccounts. */
  readonly serviceAccountKey: string;
}

export interface ApiServerStart {
  readonly program: string;
  readonly name: string;
  readonly folder: string;
  readonly etcd: string;
  readonly group: ProcessGroup;
}

/** Starts a cluster's API server and waits until it is ready. The token's holder is in `system:masters`. */
export async function startApiServer({ program, name, folder, etcd, group }: ApiServerStart): Promise<ApiServer> {
  const token = randomBytes(16).toString("hex");
  writeFileSync(join(folder, "tokens.csv"), `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  const serviceAccountKey = join(folder, "service-account.key");
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  writeFileSync(serviceAccountKey, privateKey.export({ type: "pkcs1", format: "pem" }), { mode: 0o600 });
  const port = await freePort();
  const args = [
    "kube-apiserver",
    `--etcd-servers=${etcd}`,
    `--etcd-prefix=/${name}`,
    "--bind-address=127.0.0.1",
    `--secure-port=${port}`,
    `--cert-dir=${folder}`,
    "--service-cluster-ip-range=10.96.0.0/16",
    "--service-account-issuer=https://kubernetes.default.svc",
    `--service-account-key-file=${serviceAccountKey}`,
    `--service-account-signing-key-file=${serviceAccountKey}`,
    `--token-auth-file=${join(folder, "tokens.csv")}`,
    "--authorization-mode=RBAC",
    "--endpoint-reconciler-type=none",
    "--allow-privileged=true",
    "--profiling=false",
  ];
  group.start({ name: `${name}-kube-apiserver`, path: program, args });
  const caFile = join(folder, "apiserver.crt");
  const access = await until(`${name}'s API server is ready`, () => readyAccess(`https://127.0.0.1:${port}`, token, caFile), {
    seconds: 120,
    alive: () => group.assertRunning(),
  });
  return { access, caFile, serviceAccountKey };
}

async function readyAccess(url: string, token: string, caFile: string): Promise<Access | undefined> {
  try {
    const access = { url, token, ca: readFileSync(caFile, "utf8") };
    const connection = new Connection(access);
    const answer = await connection.call("/readyz");
    connection.close();
    return answer === "ok" ? access : undefined;
  } catch {
    return undefined;
  }
}
