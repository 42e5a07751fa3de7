import { expect, test } from "vitest";
import { ambiguousMeaning } from "./ambiguous-scalar.ts";

/** What each text means to a YAML 1.1 reader. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  "a true boolean": ["y", "Y", "yes", "YES", "on", "On"],
  "a false boolean": ["n", "N", "no", "NO", "off", "OFF"],
  "a boolean": ["True", "TRUE", "False", "FALSE"],
  null: ["Null", "NULL", "~"],
  "an octal number": ["00", "0644", "-0644", "+07", "08", "09.5", "0644."],
  "a string or an octal number": ["0o17", "0O7", "-0o1", "+0o0"],
  "a binary number": ["0b1", "0B01", "-0b10", "+0b0"],
  "a hexadecimal number": ["0x1f", "0XAF", "-0x0", "+0x9"],
  "a number in base 60": ["12:30", "1:2", "+1:59", "-12:30:45", "12:30.", "12:30.55", "190:20:30"],
  "a string or a number": ["1e3", "1E5", "-1e+3", "+10e-35", "1.5e3", ".5e3", "10.e30", "-1.5E3", "+.55e33"],
  "no finite number": [".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN"],
  "a date": ["2024-01-01", "2024-1-1", "2024-01-01T10:00:00Z", "2024-12-31t1", "2024-01-01 10:00:00"],
  "the default key": ["="],
  "a number": ["1_000", "1_0.5", "1.0_0", "-1_0", "+1_0", ".1_0", "1_0e+3", "1_0e3", "1_0.", "10.5_5e-33", "1._", "0_644"],
};

test.each(Object.entries(meanings).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning])))(
  "%s is %s to a reader of YAML 1.1",
  (text, meaning) => {
    expect(ambiguousMeaning(text)).toBe(meaning);
  },
);

test.each([
  ["0x_1f", "a hexadecimal number"],
  ["1_2:30", "a number in base 60"],
])("%s is %s, since YAML 1.1 drops underscores first", (text, meaning) => {
  expect(ambiguousMeaning(text)).toBe(meaning);
});

test.each(
  [
    [
      "",
      "yy",
      "yesterday",
      "ayes",
      "non",
      "ano",
      "offer",
      "xoff",
      "true",
      "false",
      "trues",
      "Trues",
      "aTrue",
      "null",
      "Nulls",
      "aNull",
      "~a",
      "a~",
    ],
    ["0", "-0", "7", "10", "0.5", "-1.5", "100.25", "0a", "x0644", "0644x", "06-44", "0644.5x"],
    ["0o8", "0o", "a0o1", "0o1a", "0b2", "0b", "a0b1", "0b12", "0xg", "0x", "a0x1", "0x1g"],
    ["12:", ":30", "12:60", "12:305", "a12:30", "12:30a", "12:30:", "10:8080", "12:30.5x"],
    ["e3", "1e", "1ee3", "a1e3", "1e3a", "1.5e+3", "1.5e", ".e3", "a.5e3", ".5e3a", "1.5e-3"],
    [".info", "a.inf", ".iNf", "inf", ".nAn", ".nano"],
    ["2024-01", "2024-01-011", "224-01-01", "12024-01-01", "2024-01-01x", "2024-001-01", "a2024-01-01"],
    ["==", "a=", "_", "__", "a_b", "_1", "1_a", "x1_000", "1_0x", "-_", "1_0e", "1_0ee3"],
  ].flat(),
)("%j is the same to all readers", (text) => {
  expect(ambiguousMeaning(text)).toBeUndefined();
});
