import type { ComponentDefinition, DeriveContext, ExpectedSecret } from "../src/component-definition.ts";
import { centralContext } from "../src/central-context.ts";
import { componentValues } from "../src/component-values.ts";
import { endpoints, flowTo, hostAndPort } from "../src/endpoints.ts";
import { entity, flow } from "../src/flows.ts";
import { authoritiesOf } from "../src/authorities.ts";
import { commonArguments, labelArgument, thanosView } from "../src/thanos/thanos-view.ts";
import { objectStoreFile, objectStoreFlow, objectStoreSecret, objectStoreView } from "../src/thanos/object-store.ts";
import { outOfOrderWindow } from "../src/thanos/out-of-order-window.ts";
import { capnprotoPort, grpcPort, httpPort, remoteWritePort } from "../src/thanos/ports.ts";
import { hashringFile } from "./hashring.ts";
import { keptOfTenants } from "./kept-of-tenants.ts";
import { hasHeadLimits, limitsFile } from "./limits.ts";
import { receiveRules } from "./rules/receive-rules.ts";
import { uploadRules } from "./rules/upload-rules.ts";

export type ThanosReceiverView = ReturnType<typeof derive>;

const thanosReceivePods = endpoints.receiver.pods;

/**
 * A receiver that is back counts as available only after this many seconds, so that a rollout takes the next one when
 * the peers write to it again: their gRPC back-off was measured to last 40 to 75 s, and with two missing writes stop.
 */
const settleSeconds = 90;

function derive(context: DeriveContext) {
  const central = centralContext(context);
  const values = componentValues(context, "thanos-receiver");
  const { certificates, remoteWrite } = central.cluster.values;
  const isMutual = remoteWrite.clientAuthentication === "certificate";
  return {
    ...thanosView(thanosReceivePods, values, context),
    ...objectStoreView(context),
    replicas: values.replicas,
    storage: values.storage,
    // All at once: a receiver is ready without its peers and a quorum needs two. In order, a first pod that cannot run
    // (its node is dead) would keep a second one that was evicted from coming back. Rollouts go one by one all the same.
    podManagementPolicy: "Parallel",
    settleSeconds,
    remoteWritePort,
    tlsSecretName: certificates.receiverSecretName,
    // Read once, at the start: another Secret's name rolls the pods, one by one.
    clientCaSecretName: authoritiesOf(central.cluster).trusted,
    isMutual,
    arguments: [
      ...commonArguments,
      `--grpc-address=0.0.0.0:${grpcPort}`,
      `--http-address=0.0.0.0:${httpPort}`,
      `--remote-write.address=0.0.0.0:${remoteWritePort}`,
      "--tsdb.path=/var/thanos/receive",
      `--tsdb.retention=${values.retention}`,
      `--tsdb.out-of-order.time-window=${outOfOrderWindow(central)}`,
      `--tsdb.too-far-in-future.time-window=${values.tooFarInFuture}`,
      labelArgument("replica", "$(NAME)"),
      `--receive.local-endpoint=$(NAME).${hostAndPort(endpoints.receiver)}`,
      "--receive.hashrings-file=/etc/thanos/receive/hashrings.json",
      // The algorithm in the file alone would make every pod flush and go unready when the ring changes.
      "--receive.hashrings-algorithm=ketama",
      "--receive.hashrings-file-refresh-interval=1m",
      `--receive.replication-factor=${values.replicationFactor}`,
      // Always listens, without TLS or a login, for a protocol that no peer here speaks.
      `--receive.capnproto-address=127.0.0.1:${capnprotoPort}`,
      "--receive.tenant-header=THANOS-TENANT",
      // No tenant of the ring: what names none is refused, instead of landing in another tenant's series.
      "--receive.default-tenant-id=unassigned",
      "--receive.tenant-label-name=tenant_id",
      "--receive.limits-config-file=/etc/thanos/receive/limits.yaml",
      `--objstore.config-file=${objectStoreFile}`,
      "--remote-write.server-tls-cert=/etc/thanos/tls/tls.crt",
      "--remote-write.server-tls-key=/etc/thanos/tls/tls.key",
      ...(isMutual
        ? ["--remote-write.server-tls-client-ca=/etc/thanos/client-ca/ca.crt", "--receive.tenant-certificate-field=organizationalUnit"]
        : []),
    ],
    hashrings: hashringFile(central, values.ringMembers ?? values.replicas),
    limits: limitsFile(central, values),
    hasHeadLimits: hasHeadLimits(central),
  };
}

export const thanosReceiver: ComponentDefinition = {
  name: "thanos-receiver",
  order: 30,
  namespace: "monitoring",
  description: "Takes remote writes, replicates them over the ring and uploads blocks.",
  derive,
  flows: (context) => [
    flow(thanosReceivePods, thanosReceivePods, grpcPort),
    flow(
      entity(centralContext(context).cluster.values.exposure.kind === "gateway" ? "gateway" : "world"),
      thanosReceivePods,
      remoteWritePort,
    ),
    // Traffic that reached another node's address comes from that node.
    ...(centralContext(context).cluster.values.exposure.kind === "gateway"
      ? []
      : [flow(entity("nodes"), thanosReceivePods, remoteWritePort)]),
    objectStoreFlow(thanosReceivePods, context),
    ...(hasHeadLimits(centralContext(context)) ? [flowTo(thanosReceivePods, endpoints.query)] : []),
  ],
  scrapeTargets: () => [{ job: "thanos-receive", pods: thanosReceivePods, port: httpPort }],
  keptOfTenants: { "thanos-receive": keptOfTenants },
  secrets: (context) => {
    const { certificates } = centralContext(context).cluster.values;
    const own: ExpectedSecret = {
      name: certificates.receiverSecretName,
      namespace: "monitoring",
      keys: ["tls.crt", "tls.key"],
      purpose: "Receive's server certificate",
      source: { kind: "elsewhere" },
    };
    return [objectStoreSecret(context), ...(certificates.source === "existing" ? [own] : [])];
  },
  liveFiles: [
    {
      id: "ring-read-again",
      file: /^hashrings\.json$/,
      argument: "--receive.hashrings-file",
      effect: "the receivers read it again within a minute; writes get a 503 while they reload, and agents repeat them",
      source: "https://thanos.io/tip/components/receive.md/#hashring-management-and-autoscaling-in-kubernetes",
    },
    {
      id: "limits-read-again",
      file: /^limits\.yaml$/,
      argument: "--receive.limits-config-file",
      effect: "the receivers read it again by themselves",
      source: "https://thanos.io/tip/components/receive.md/#limits--gates-experimental",
    },
  ],
  appVersion: (context) => componentValues(context, "thanos-receiver").image.tag,
  rules: ({ cluster }) => [
    {
      subject: "receive",
      order: 10,
      groups: receiveRules({ central: cluster.name, replicationFactor: cluster.values["thanos-receiver"]?.replicationFactor ?? 1 }),
    },
    { subject: "upload", order: 50, groups: uploadRules },
  ],
};
