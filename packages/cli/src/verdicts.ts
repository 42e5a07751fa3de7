import { join } from "node:path";
import { cacheFolder } from "@thanos-fleet/native-tool";
import { VerdictCache } from "@thanos-fleet/verify/verdict-cache";

/** What programs accepted before, in this clone or in another. */
export function verdicts(): VerdictCache {
  return new VerdictCache(join(cacheFolder(process.env), "verdicts"));
}
