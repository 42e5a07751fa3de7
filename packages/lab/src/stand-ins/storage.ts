import { setTimeout as wait } from "node:timers/promises";
import type { ApiObject } from "../kubernetes/api-object.ts";
import type { Client } from "../kubernetes/client.ts";
import { Watch } from "../kubernetes/watch.ts";

const provisioner = "driver.longhorn.io";
/** Storage that is there at once would be found by no scheduler that looks at pods first; in milliseconds. */
const provisioning = 500;
/** The classes that the prerequisites name. */
const classes = ["longhorn", "longhorn-single-replica"];

/** Stands for Longhorn: every claim of its classes gets a volume, and a volume that is released goes. */
export class Storage {
  readonly #client: Client;
  readonly #claims: Watch;
  readonly #volumes: Watch;

  constructor(client: Client) {
    this.#client = client;
    this.#claims = new Watch(client, { apiVersion: "v1", kind: "PersistentVolumeClaim" }, (claim, isGone) => {
      if (!isGone) void this.#provision(claim).catch(() => undefined);
    });
    this.#volumes = new Watch(client, { apiVersion: "v1", kind: "PersistentVolume" }, (volume, isGone) => {
      if (!isGone && ["Released", "Failed"].includes(volume["status"]?.phase)) void this.#remove(volume).catch(() => undefined);
    });
  }

  async start(): Promise<void> {
    for (const name of classes)
      await this.#client.create({
        apiVersion: "storage.k8s.io/v1",
        kind: "StorageClass",
        metadata: { name },
        provisioner,
        allowVolumeExpansion: true,
        reclaimPolicy: "Delete",
        volumeBindingMode: "Immediate",
      });
    await this.#claims.start();
    await this.#volumes.start();
  }

  stop(): void {
    this.#claims.stop();
    this.#volumes.stop();
  }

  async #provision(claim: ApiObject): Promise<void> {
    const { storageClassName, volumeName, accessModes, resources } = claim["spec"];
    if (volumeName !== undefined || !classes.includes(storageClassName)) return;
    await wait(provisioning);
    const { name, namespace, uid = "" } = claim.metadata;
    await this.#client.create({
      apiVersion: "v1",
      kind: "PersistentVolume",
      metadata: { name: `pvc-${uid}`, annotations: { "pv.kubernetes.io/provisioned-by": provisioner } },
      spec: {
        capacity: resources.requests,
        accessModes,
        storageClassName,
        persistentVolumeReclaimPolicy: "Delete",
        claimRef: { apiVersion: "v1", kind: "PersistentVolumeClaim", name, namespace, uid },
        csi: { driver: provisioner, volumeHandle: `pvc-${uid}` },
      },
    });
  }

  async #remove(volume: ApiObject): Promise<void> {
    await this.#client.delete({ apiVersion: "v1", kind: "PersistentVolume", name: volume.metadata.name });
  }
}
