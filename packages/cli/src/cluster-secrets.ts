import { uniqueSecrets, type DeriveContext, type ExpectedSecret, type SecretSource } from "@thanos-fleet/components";

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
      return [`${readAs(secret, source)} | kubectl --context ${cluster} apply --server-side --filename -`];
    default:
      return [create(cluster, secret)];
  }
}

function create(cluster: string, { name, namespace, keys }: ExpectedSecret): string {
  const files = keys.map((key) => `--from-file=${key}=./.secrets/${cluster}/${name}/${key}`);
  return `kubectl --context ${cluster} create secret generic ${name} --namespace ${namespace} ${files.join(" ")}`;
}

/**
 * Prints a Secret's keys as a Secret of another name and namespace. Nothing of it touches the disk; where the Secret is
 * missing nothing is printed, and where a key is, no base64: `kubectl apply` refuses both.
 */
function readAs({ name, namespace, keys }: ExpectedSecret, from: Extract<SecretSource, { kind: "copy" }>): string {
  const data = keys.map((key) => `"${key}":"{{index .data "${key}"}}"`).join(",");
  const manifest = `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"${name}","namespace":"${namespace}"},"data":{${data}}}`;
  return `kubectl --context ${from.cluster} get secret ${from.name} --namespace ${from.namespace} --output=go-template='${manifest}'`;
}
