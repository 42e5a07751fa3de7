import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { RememberedClusters } from "@thanos-fleet/fleet";
import { saveCache } from "@thanos-fleet/write";

const fileName = "sound-inputs.bin";

/** What an earlier run of the same program, with the same templates, found nothing to report in. */
export type SoundInputs = RememberedClusters;

/**
 * Reads what was saved for a program and its templates. It is only a cache: a file that is not there, is of another
 * program or is corrupt means that nothing is known.
 */
export function readSoundInputs(stateFolder: string, programHash: string): SoundInputs | undefined {
  try {
    const bytes = readFileSync(join(stateFolder, fileName));
    const headerEnd = bytes.indexOf(10);
    const content = bytes.subarray(headerEnd + 1);
    if (bytes.toString("utf8", 0, headerEnd) !== header(programHash, content)) return undefined;
    return deserialize(content) as SoundInputs;
  } catch {
    return undefined;
  }
}

/** Saves it. Equal parts of many clusters are written once. */
export function saveSoundInputs(stateFolder: string, programHash: string, inputs: SoundInputs): void {
  const content = serialize(inputs);
  saveCache(join(stateFolder, fileName), [Buffer.from(`${header(programHash, content)}\n`), content]);
}

function header(programHash: string, content: Buffer): string {
  return `${programHash} ${hash("sha256", content, "base64url")}`;
}
