import type { ApiObject } from "../../kubernetes/api-object.ts";
import { certificateEnd, certificateEndKey } from "@thanos-fleet/components";
import { expectedSecrets } from "../../wanted-secrets.ts";
import { issueAll, renderedCertificates, type CertificateSpec, type Issued, type SecretEntries } from "@thanos-fleet/verify/certificates";

/** What the hand-made Secrets of the lab hold. */
export const sampleLogin = {
  /** At S3. */
  accessKey: "lab-access-key",
  secretKey: "lab-secret-key",
  /** At Query's login; the hash is bcrypt's of the password, with the lowest cost. */
  user: "ada",
  password: "lab",
  webConfiguration: "basic_auth_users:\n  ada: $2b$04$abcdefghijklmnopqrstuuBma4em9AU5Wse0h3BzRWqUYtwFfWqNy\n",
} as const;

/** The Secrets of all clusters: those of the rendered Certificates, and those that people copy or make. */
export class LabSecrets {
  readonly #byCluster = new Map<string, Map<string, SecretEntries>>();
  readonly #issued = new Map<string, Issued>();
  readonly #certificates = new Map<string, CertificateSpec>();
  readonly #urlOf: (secret: string) => string;

  private constructor(urlOf: (secret: string) => string) {
    this.#urlOf = urlOf;
  }

  /** `urlOf` is the address outside that a Secret with a webhook's URL names. */
  static async make(objectsByCluster: ReadonlyMap<string, readonly ApiObject[]>, urlOf: (secret: string) => string): Promise<LabSecrets> {
    const secrets = new LabSecrets(urlOf);
    await secrets.extend(objectsByCluster);
    return secrets;
  }

  /** Makes what another render needs besides; what is there stays as it is. */
  async extend(objectsByCluster: ReadonlyMap<string, readonly ApiObject[]>): Promise<void> {
    for (const objects of objectsByCluster.values()) await issueAll(objects, this.#issued);
    for (const [cluster, objects] of objectsByCluster) {
      const own = new Map<string, SecretEntries>();
      for (const { name, namespace, spec } of renderedCertificates(objects)) {
        const secret = `${namespace}/${spec.secretName}`;
        own.set(secret, this.#issued.get(secret)?.entries ?? {});
        this.#certificates.set(name, spec);
      }
      for (const { namespace, name, keys } of expectedSecrets(objects)) own.set(`${namespace}/${name}`, this.#byHand(name, keys));
      this.#byCluster.set(cluster, own);
    }
  }

  /** What a Secret holds; empty where no such is made. */
  get(cluster: string, namespace: string, name: string): SecretEntries {
    return this.#byCluster.get(cluster)?.get(`${namespace}/${name}`) ?? {};
  }

  /** What the rendered Certificate of a name says; throws where none is rendered. */
  certificate(name: string): CertificateSpec {
    const spec = this.#certificates.get(name);
    if (spec === undefined) throw new Error(`no Certificate ${name} is rendered`);
    return spec;
  }

  /** The CA that signs for the centre: the only one, since an edge could not tell which of several it is given. */
  get authority(): Issued {
    const authorities = [...this.#issued.values()].filter(({ certificate }) => certificate.subject === certificate.issuer);
    const [first] = authorities;
    if (first === undefined || authorities.length > 1) throw new Error(`the lab needs one CA, and ${authorities.length} are rendered`);
    return first;
  }

  #byHand(name: string, keys: readonly string[]): SecretEntries {
    const copied = [...this.#issued].find(([issued]) => issued.endsWith(`/${name}`))?.[1].entries ?? {};
    const given = keys.filter((key) => key !== certificateEndKey);
    const entries: SecretEntries = Object.fromEntries(given.map((key) => [key, copied[key] ?? this.#sample(name, key)]));
    return given.length === keys.length ? entries : { ...entries, [certificateEndKey]: certificateEnd(entries) ?? "" };
  }

  #sample(name: string, key: string): string {
    switch (key) {
      case "ca.crt":
        return this.authority.entries["ca.crt"] ?? "";
      case "access_key":
        return sampleLogin.accessKey;
      case "secret_key":
        return sampleLogin.secretKey;
      case "url":
        return this.#urlOf(name);
      case "web.yaml":
        return sampleLogin.webConfiguration;
      default:
        return `sample of ${key} in ${name}`;
    }
  }
}
