/** Where a program's metrics are, and which series of a metric is meant. */
export interface MetricPlace {
  readonly port?: number;
  /** A label as it is written, such as `remote_name="team-a"`; without one all series of the metric are meant. */
  readonly label?: string;
  /** A label of series that are not meant. */
  readonly except?: string;
}

/** The value of a program's own metric, the sum of the series that are meant. Undefined where there is none, or no answer. */
export async function metricOf(
  ip: string,
  name: string,
  { port = 10902, label = "", except }: MetricPlace = {},
): Promise<number | undefined> {
  const metrics = await fetch(`http://${ip}:${port}/metrics`).then(
    (response) => response.text(),
    () => "",
  );
  const lines = metrics.split("\n").filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  const meant = lines.filter((line) => line.includes(label) && (except === undefined || !line.includes(except)));
  return meant.length === 0 ? undefined : meant.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" "))), 0);
}
