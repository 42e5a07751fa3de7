/** What a probe asks, and after how many seconds without an answer it counts as failed. */
export interface ExpectedProbe {
  /** `GET /path`, `connect`, or the command that is run. */
  readonly asks: string;
  /** The container's port that is asked; a command says it itself. */
  readonly port?: string;
  readonly seconds: number;
  readonly why: string;
}

/** Probes of one workload's server; a kind that is absent must be absent. */
export interface ExpectedProbes {
  readonly readiness: ExpectedProbe;
  readonly liveness?: ExpectedProbe;
  readonly startup?: ExpectedProbe;
}

/** A page of an exporter that costs it nothing. */
export function exporterPage(path: string): ExpectedProbe {
  return { asks: `GET ${path}`, port: "metrics", seconds: 30, why: "the exporter's page" };
}
