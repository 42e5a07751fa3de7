import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

/** Modules here keep nothing but caches, which the fast tests of all files may share: parsed charts and schemas. */
export default mergeConfig(base, { test: { isolate: process.env["VITEST_SLOW"] === "1" } });
