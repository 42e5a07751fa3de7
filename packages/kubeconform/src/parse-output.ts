/** One object as kubeconform judged it. */
export interface KubeconformResult {
  readonly file: string;
  readonly kind: string;
  readonly name: string;
  readonly apiVersion: string;
  /** `error` when it could not be judged, for want of a schema or because it is no YAML. */
  readonly status: "valid" | "invalid" | "error" | "empty" | "skipped";
  readonly message: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

interface Output {
  readonly resources?: readonly {
    readonly filename: string;
    readonly kind: string;
    readonly name: string;
    readonly version: string;
    readonly status: string;
    readonly msg: string;
    readonly validationErrors?: readonly { readonly path: string; readonly msg: string }[];
  }[];
}

const statuses: Readonly<Record<string, KubeconformResult["status"]>> = {
  statusValid: "valid",
  statusInvalid: "invalid",
  statusError: "error",
  statusEmpty: "empty",
  statusSkipped: "skipped",
};

/** Reads what `kubeconform -output json -verbose` printed; throws on anything else, such as the usage after a bad flag. */
export function parseKubeconformOutput(text: string): KubeconformResult[] {
  const { resources } = JSON.parse(text) as Output;
  return (resources ?? []).map(({ filename, kind, name, version, status, msg, validationErrors }) => {
    const known = statuses[status];
    if (known === undefined) throw new Error(`kubeconform has a status ${status}, which is not known here`);
    return {
      file: filename,
      kind,
      name,
      apiVersion: version,
      status: known,
      message: msg,
      errors: known === "invalid" ? detailedErrors(msg, validationErrors ?? []) : [],
    };
  });
}

/**
 * The list of errors names only the outermost place when there are several; each one's own place and reason stand in the
 * message, as `- at '/spec/replicas': got string, want integer`.
 */
function detailedErrors(
  message: string,
  listed: readonly { readonly path: string; readonly msg: string }[],
): { path: string; message: string }[] {
  const details = message
    .split(/\s+- at '/)
    .slice(1)
    .map((part) => ({ path: part.slice(0, part.indexOf("':")), message: part.slice(part.indexOf("':") + 2).trim() }))
    .filter((error) => error.message !== "validation failed");
  return details.length > 0 ? details : listed.map((error) => ({ path: error.path, message: error.msg }));
}
