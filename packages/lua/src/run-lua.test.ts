import { expect, test } from "vitest";
import { runLua } from "./run-lua.ts";

test("the result of a program is text", () => {
  expect(runLua("local sum = 0 for i = 1, 4 do sum = sum + i end return sum")).toBe("10");
});

test("a program that does not end is ended", () => {
  expect(() => runLua("while true do end")).toThrow("it does not end");
});

test("what Lua reports is thrown", () => {
  expect(() => runLua("return nothing.at_all")).toThrow(/attempt to index a nil value/);
  expect(() => runLua("return (")).toThrow(/unexpected symbol/);
});
