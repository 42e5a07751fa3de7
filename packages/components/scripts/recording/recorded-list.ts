import type { MetricFamily } from "../../src/metric-list.ts";

/** What a running program exposes; `<component>/metrics/record.ts` exports `recordMetrics(folder)`, which gives such lists. */
export interface RecordedList {
  readonly program: string;
  readonly version: string;
  readonly families: Readonly<Record<string, MetricFamily>>;
}
