import type { ExpectedBoard, Sample } from "../../../src/expected/expected-panel.ts";

/** One figure of a probe from two clients, and one of another probe. */
function ofProbes(metric: string, [first, second, other]: readonly [Sample, Sample, Sample]): Readonly<Record<string, Sample>> {
  return {
    [`${metric}{job="probes", probe="site", instance="a"}`]: first,
    [`${metric}{job="probes", probe="site", instance="b"}`]: second,
    [`${metric}{job="probes", probe="mail", instance="c"}`]: other,
  };
}

const answers = ofProbes("probe_success", [0, 1, 1]);
/** Seconds since 1970; panels are looked at when 7200 are over. */
const ends = ofProbes("probe_ssl_earliest_cert_expiry", [7500, 7300, 7400]);

export const probes: ExpectedBoard = {
  file: "probes.json",
  clusters: "several",
  panels: [
    { title: "Failing probes", unit: "short", colours: "green 1 orange 3 red", series: answers, shows: { "{}": 1 }, silent: 0 },
    { title: "Next certificate to end", unit: "s", colours: "red 604800 orange 1209600 green", series: ends, shows: { "{}": 100 } },
    { title: "Failing", unit: "none", series: answers, shows: { '{cluster="c1", probe="site", instance="a"}': 0 } },
    {
      title: "Certificates",
      unit: "s",
      series: ends,
      shows: {
        '{cluster="c1", probe="site", instance="b"}': 100,
        '{cluster="c1", probe="mail", instance="c"}': 200,
        '{cluster="c1", probe="site", instance="a"}': 300,
      },
    },
    {
      title: "Share of valid answers",
      legend: "{{cluster}} {{probe}}",
      unit: "percentunit",
      series: answers,
      shows: { '{cluster="c1", probe="site"}': 0.5, '{cluster="c1", probe="mail"}': 1 },
    },
    {
      title: "Duration",
      legend: "{{cluster}} {{probe}}",
      unit: "s",
      series: ofProbes("probe_duration_seconds", [2, 3, 1]),
      shows: { '{cluster="c1", probe="site"}': 3, '{cluster="c1", probe="mail"}': 1 },
    },
  ],
};
