import { expectedApps, type Exception, type Published } from "@thanos-fleet/components/expected";

interface ExceptionEntry {
  readonly app: string;
  readonly allowed: readonly Exception[];
  readonly why: string;
}

/** Every exception from the rules for pods, with its reason. */
export const exceptions: readonly ExceptionEntry[] = [...expectedApps].flatMap(([app, expected]) =>
  expected.exceptions === undefined ? [] : [{ app, ...expected.exceptions }],
);

export function isExcepted(app: string, exception: Exception): boolean {
  return exceptions.some((entry) => entry.app === app && entry.allowed.includes(exception));
}

/** A container's port behind a Gateway, an Ingress or a LoadBalancer, which refuses unknown clients. */
export interface AuthenticatingBackend extends Published {
  readonly app: string;
}

/** Everything that may be published; whatever else is, is a finding. */
export const authenticatingBackends: readonly AuthenticatingBackend[] = [...expectedApps].flatMap(([app, { published = [] }]) =>
  published.map((backend) => ({ ...backend, app })),
);
