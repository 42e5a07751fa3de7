import { join } from "node:path";
import { mergeConfig } from "vitest/config";
import base from "../../vitest.base.ts";

export default mergeConfig(base, { test: { setupFiles: [join(import.meta.dirname, "test/remove-projects.ts")] } });
