import { join } from "node:path";
import { moduleSum } from "./module-sum.ts";
import type { GoBuild } from "./tool.ts";

interface OurMain {
  /** Folder in `go/`, and the last part of the module's path. */
  readonly name: string;
  readonly version: string;
  readonly ldflags?: string;
  readonly toolchain?: string;
}

/** How a main package in `go/` is built. Its sum is that of the files here, so that a change of any of them builds it again. */
export function ourMain({ name, version, ldflags, toolchain }: OurMain): GoBuild {
  const folder = join(import.meta.dirname, "../go", name);
  const module = `thanos-fleet.local/${name}`;
  return {
    package: module,
    module,
    version,
    get sum() {
      return moduleSum(folder, module, version);
    },
    ...(ldflags === undefined ? {} : { ldflags }),
    ourMain: { folder, ...(toolchain === undefined ? {} : { toolchain }) },
  };
}
