import type { Fleet } from "@thanos-fleet/fleet";
import { issueAll, renderedCertificates, type CertificateSpec, type Issued } from "../src/certificates/issue-certificates.ts";
import { clusterObjects } from "../src/objects/cluster-objects.ts";
import type { KubernetesObject } from "../src/objects/kubernetes-objects.ts";
import type { SampleSecret } from "../src/programs/pod-containers.ts";

/** A certificate with its key. */
export interface Leaf {
  readonly cert: string;
  readonly key: string;
}

/** The Secrets that cert-manager would make of a centre's rendered Certificates: their names, units, usages and keys are the rendered ones. */
export class RenderedCertificates {
  readonly #objects: readonly KubernetesObject[];
  readonly #secrets: ReadonlyMap<string, Issued>;

  private constructor(objects: readonly KubernetesObject[], secrets: ReadonlyMap<string, Issued>) {
    this.#objects = objects;
    this.#secrets = secrets;
  }

  /** Issues all that a fleet renders, with new keys each time. */
  static async issue({ deploy, fleet }: { readonly deploy: string; readonly fleet: Fleet }): Promise<RenderedCertificates> {
    const [centre] = fleet.centrals;
    if (centre === undefined) throw new Error("there is a central cluster");
    const objects = clusterObjects(deploy, centre).map(({ object }) => object);
    const secrets = new Map<string, Issued>();
    await issueAll(objects, secrets);
    return new RenderedCertificates(objects, secrets);
  }

  /** What a Secret of any cluster holds: edges have copies of the centre's under the same names, and of its CAs. */
  readonly secret: SampleSecret = (key, name) =>
    this.#secrets.get(`monitoring/${name}`)?.entries[key] ?? (key === "ca.crt" ? this.trusted : "sample");

  /** Every CA, as programs have them that trust both while one replaces the other. */
  get trusted(): string {
    const authorities = renderedCertificates(this.#objects).filter(({ spec }) => spec.isCA === true);
    return authorities.map(({ spec }) => leafIn(this.#secrets, spec).cert).join("");
  }

  /** What the Secret of a Certificate holds. */
  leaf(certificate: string): Leaf {
    return leafIn(this.#secrets, this.#spec(certificate));
  }

  /** What a tenant's agent shows. */
  client(tenant: string): Leaf {
    return this.leaf(`remote-write-client-${tenant}`);
  }

  /** What the Secret would hold if the Certificate said something else. */
  async changed(certificate: string, change: CertificateSpec): Promise<Leaf> {
    const spec = { ...this.#spec(certificate), ...change };
    const secrets = new Map(this.#secrets);
    secrets.delete(`monitoring/${spec.secretName}`);
    await issueAll(
      this.#objects.map((object) => (isCertificate(object, certificate) ? Object.assign({}, object, { spec }) : object)),
      secrets,
    );
    return leafIn(secrets, spec);
  }

  #spec(certificate: string): CertificateSpec {
    const found = this.#objects.find((object) => isCertificate(object, certificate));
    if (found === undefined) throw new Error(`no Certificate ${certificate} is rendered`);
    return found["spec"] as CertificateSpec;
  }
}

function leafIn(secrets: ReadonlyMap<string, Issued>, { secretName = "" }: CertificateSpec): Leaf {
  const { "tls.crt": cert = "", "tls.key": key = "" } = secrets.get(`monitoring/${secretName}`)?.entries ?? {};
  return { cert, key };
}

function isCertificate({ kind, metadata }: KubernetesObject, name: string): boolean {
  return kind === "Certificate" && metadata?.name === name;
}
