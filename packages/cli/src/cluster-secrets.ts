import { certificateEndKey, uniqueSecrets, type DeriveContext, type ExpectedSecret, type SecretSource } from "@thanos-fleet/components";

/** A Secret that a cluster needs, as `pnpm secrets` prints it. */
export interface ClusterSecret {
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly purpose: string;
  readonly source: SecretSource | { readonly kind: "hand" };
  /** What makes it, for a shell; none where a program does. Contexts of kubectl are called as the clusters are. */
  readonly commands: readonly string[];
}

/** The Secrets of one cluster, by namespace and name. */
export function clusterSecrets({ cluster, secrets }: Pick<DeriveContext, "cluster" | "secrets">): ClusterSecret[] {
  return uniqueSecrets(secrets).map((secret) => {
    const { namespace, name, keys, purpose, source } = secret;
    return {
      cluster: cluster.name,
      namespace,
      name,
      keys,
      purpose,
      source: source ?? { kind: "hand" },
      commands: commandsOf(cluster.name, secret),
    };
  });
}

function commandsOf(cluster: string, secret: ExpectedSecret): string[] {
  const { source } = secret;
  switch (source?.kind) {
    case "certManager":
      return [];
    case "copy":
      return [`${readAs(secret, source)}${stamp(secret)} | ${apply(cluster)}`];
    default:
      return [
        stamp(secret) === ""
          ? create(cluster, secret)
          : `${create(cluster, secret)} --dry-run=client --output=json${stamp(secret)} | ${apply(cluster)}`,
      ];
  }
}

/** Keys that are read or copied; the others follow from them. */
function givenKeys({ keys }: ExpectedSecret): readonly string[] {
  return keys.filter((key) => key !== certificateEndKey);
}

/** A step of a pipe where the Secret says until when its certificate is valid. */
function stamp({ keys }: ExpectedSecret): string {
  return keys.includes(certificateEndKey) ? " | pnpm --silent stamp-secret" : "";
}

function apply(cluster: string): string {
  return `kubectl --context ${cluster} apply --server-side --filename -`;
}

function create(cluster: string, secret: ExpectedSecret): string {
  const { name, namespace } = secret;
  const files = givenKeys(secret).map((key) => `--from-file=${key}=./.secrets/${cluster}/${name}/${key}`);
  return `kubectl --context ${cluster} create secret generic ${name} --namespace ${namespace} ${files.join(" ")}`;
}

/**
 * Prints a Secret's keys as a Secret of another name and namespace. Nothing of it touches the disk; where the Secret is
 * missing nothing is printed, and where a key is, no base64: `kubectl apply` refuses both.
 */
function readAs(secret: ExpectedSecret, from: Extract<SecretSource, { kind: "copy" }>): string {
  const { name, namespace } = secret;
  const data = givenKeys(secret)
    .map((key) => `"${key}":"{{index .data "${key}"}}"`)
    .join(",");
  const manifest = `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"${name}","namespace":"${namespace}"},"data":{${data}}}`;
  return `kubectl --context ${from.cluster} get secret ${from.name} --namespace ${from.namespace} --output=go-template='${manifest}'`;
}
