import { expect, test } from "vitest";
import { historyText, sumsOf } from "./history-samples.ts";

const hour = 3_600_000;

test("each minute of a span has a sample that is its number, and a 1, unless it is left out", () => {
  const text = historyText({ from: hour, to: hour + 3 * 60_000 }, "cluster-09", (number) => number !== 61);
  expect(text).toBe(
    [
      "# TYPE lab_history gauge",
      'lab_history{cluster="cluster-09"} 60 3600',
      'lab_history{cluster="cluster-09"} 62 3720',
      "# TYPE lab_history_ones gauge",
      'lab_history_ones{cluster="cluster-09"} 1 3600',
      'lab_history_ones{cluster="cluster-09"} 1 3720',
      "# EOF",
      "",
    ].join("\n"),
  );
});

test("a span's samples are counted and added up, its end left out", () => {
  expect(sumsOf({ from: hour, to: hour + 3 * 60_000 })).toEqual({ count: 3, sum: 60 + 61 + 62 });
});
