import { expect, test } from "vitest";
import { correctBytes, correctCores, correctDuration } from "./correct-unit.ts";

test.each([
  ["10GB", "10Gi"],
  ["10 Gi", "10Gi"],
  ["512mi", "512Mi"],
  ["200MB", "200Mi"],
  ["1.5gib", "1.5Gi"],
  ["2 gigabytes", "2Gi"],
  ["100", "100Gi"],
  ["10B", undefined],
  ["10 apples", undefined],
  ["much", undefined],
])("%j bytes are %j", (text, expected) => {
  expect(correctBytes(text)).toBe(expected);
});

test.each([
  ["2 cores", "2"],
  ["500 m", "500m"],
  ["500M", "500m"],
  ["1cpu", "1"],
  ["2Gi", undefined],
])("%j cores are %j", (text, expected) => {
  expect(correctCores(text)).toBe(expected);
});

test.each([
  ["7days", "7d"],
  ["15sec", "15s"],
  ["15 s", "15s"],
  ["1 hour", "1h"],
  ["1.5h", "1h30m"],
  ["30m 1h", "1h30m"],
  ["1h 30m", "1h30m"],
  ["2 months", "60d"],
  ["250 millis", "250ms"],
  ["0.5s", "500ms"],
  ["7", undefined],
  ["soon", undefined],
])("%j as a duration is %j", (text, expected) => {
  expect(correctDuration(text)).toBe(expected);
});
