import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spanOfLog } from "./agent-backlog.ts";

const mebibyte = 2 ** 20;

describe("an agent's log", () => {
  test("of one segment between two cuts reaches back two intervals", () => {
    expect(spanOfLog(2, mebibyte).hours).toBe(4);
    expect(spanOfLog(3, mebibyte).hours).toBe(6);
  });

  test("of very many segments reaches back a third of an interval, after the first cut of its life", () => {
    expect(spanOfLog(2, 100 * 1024 * mebibyte).hours).toBeCloseTo(2 / 3, 2);
  });

  test("is largest right before a cut: four segments where one is written between cuts", () => {
    expect(spanOfLog(2, mebibyte).bytes).toBe(4 * 2 * mebibyte);
  });

  test("reaches back at least a third of an interval and never more than two", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), fc.double({ min: 0.01, max: 10_000, noNaN: true }), (hours, rate) => {
        const { hours: span, bytes } = spanOfLog(hours, rate * mebibyte);
        expect(span).toBeGreaterThanOrEqual(hours / 3 - 1e-9);
        expect(span).toBeLessThanOrEqual(2 * hours + 1e-9);
        expect(bytes).toBeGreaterThanOrEqual(span * rate * mebibyte - 1);
      }),
    );
  });
});
