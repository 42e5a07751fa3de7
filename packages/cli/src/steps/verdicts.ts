import { join } from "node:path";
import { cacheFolder } from "@thanos-fleet/native-tool/cache-folder";
import { VerdictCache } from "@thanos-fleet/verify/verdict-cache";

let cache: VerdictCache | undefined;

/** What programs accepted before, in this clone or in another; one for the whole command. */
export function verdicts(): VerdictCache {
  cache ??= new VerdictCache(join(cacheFolder(process.env), "verdicts"));
  return cache;
}
