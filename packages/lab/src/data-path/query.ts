import type { LabCluster } from "./lab-cluster.ts";

/** A series of a range vector, its samples as they are stored: seconds since 1970, and the value's text. */
export interface RawSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly values: readonly (readonly [number, string])[];
}

/** A series of an instant vector. */
export interface InstantSeries {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [number, string];
}

export interface QueryOptions {
  /** False shows each replica's own series. */
  readonly dedup?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Which of the rendered Queries is asked. */
  readonly service?: string;
  /** Further parameters of the request, such as the resolution that is asked for. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Asks Thanos Query through its Service, as others in the cluster do; throws what it answers instead of a result. */
export async function query<Series = RawSeries>(centre: LabCluster, expression: string, options: QueryOptions = {}): Promise<Series[]> {
  return ask<Series>(centre, "query", { ...options, parameters: { ...options.parameters, query: expression } });
}

/** The moments that a range query asks for, in milliseconds since 1970. */
export interface AskedRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Asks for an expression's values over a time. */
export async function queryRange(
  centre: LabCluster,
  expression: string,
  { from, to, step, ...options }: QueryOptions & AskedRange,
): Promise<RawSeries[]> {
  const range = { start: String(from / 1000), end: String(to / 1000), step: String(step / 1000) };
  return ask<RawSeries>(centre, "query_range", { ...options, parameters: { ...options.parameters, ...range, query: expression } });
}

async function ask<Series>(centre: LabCluster, way: string, options: QueryOptions): Promise<Series[]> {
  const { dedup = true, headers = {}, service: name = "thanos-query", parameters = {} } = options;
  const service = centre.services.find((candidate) => candidate.name === name);
  if (service?.ip === undefined) throw new Error(`${centre.name} has no Service ${name}`);
  const url = new URL(`http://${service.ip}:10902/api/v1/${way}`);
  for (const [parameter, value] of Object.entries({ ...parameters, dedup: String(dedup) })) url.searchParams.set(parameter, value);
  const response = await fetch(url, { headers });
  const body = (await response.json()) as { status: string; error?: string; data?: { result: Series[] } };
  if (body.data === undefined) throw new Error(`Query answers ${response.status}: ${body.error}`);
  return body.data.result;
}
