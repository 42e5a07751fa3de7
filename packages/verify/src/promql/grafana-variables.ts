/** What Grafana puts for its own variables, and an example for those of a dashboard; any value of the right kind parses alike. */
const own: Readonly<Record<string, string>> = {
  __rate_interval: "5m",
  __interval: "1m",
  __interval_ms: "60000",
  __range: "6h",
  __range_s: "21600",
};

/** An expression as Prometheus receives it: `$name`, `${name}` and `${name:format}` have a value. */
export function fillVariables(text: string): string {
  return text.replaceAll(/\$(?:\{(\w+)(?::\w+)?\}|(\w+))/g, (_whole, braced: string | undefined, bare: string | undefined) => {
    const name = braced ?? bare ?? "";
    // A number after a dollar is a group of a pattern, as in `label_replace`.
    if (/^\d+$/.test(name)) return `$${name}`;
    return own[name] ?? "example";
  });
}
