import { isDeepStrictEqual } from "node:util";
import type { JsonValue } from "@thanos-fleet/yaml-source";

/** An item that differs: one that was replaced by another, removed, or added. `index` is its place in the list that has it. */
export interface AlignedItem {
  readonly index: number;
  readonly old: JsonValue | undefined;
  readonly next: JsonValue | undefined;
}

/** Longer lists are compared without looking for what moved: the table of the longest common part grows with both lengths. */
const longest = 2000;

/**
 * What differs between two lists without names. Items in common keep their place; as many items that went as came between
 * them are taken for changed ones, where `pairs` holds for each.
 */
export function alignItems(before: readonly JsonValue[], after: readonly JsonValue[], pairs = hasParts): AlignedItem[] {
  let start = 0;
  while (start < before.length && start < after.length && isDeepStrictEqual(before[start], after[start])) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && isDeepStrictEqual(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  const common = old.length > longest || next.length > longest ? [] : commonItems(old, next);
  const items: AlignedItem[] = [];
  let [i, j] = [0, 0];
  for (const [oldIndex, nextIndex] of [...common, [old.length, next.length] as const]) {
    pairGap(old.slice(i, oldIndex), next.slice(j, nextIndex), { oldStart: start + i, nextStart: start + j, items, pairs });
    [i, j] = [oldIndex + 1, nextIndex + 1];
  }
  return items;
}

/** Of other items one went and another came: they have no parts that could be shown as changed. */
function hasParts(item: JsonValue): boolean {
  return typeof item === "object" || String(item).includes("\n");
}

interface Gap {
  readonly oldStart: number;
  readonly nextStart: number;
  readonly items: AlignedItem[];
  readonly pairs: (item: JsonValue) => boolean;
}

function pairGap(old: readonly JsonValue[], next: readonly JsonValue[], { oldStart, nextStart, items, pairs }: Gap): void {
  const isPaired = old.length === next.length && [...old, ...next].every((item) => pairs(item));
  for (const [index, item] of old.entries()) items.push({ index: oldStart + index, old: item, next: isPaired ? next[index] : undefined });
  if (!isPaired) for (const [index, item] of next.entries()) items.push({ index: nextStart + index, old: undefined, next: item });
}

/** The longest common subsequence, as pairs of indices. */
function commonItems(old: readonly JsonValue[], next: readonly JsonValue[]): (readonly [number, number])[] {
  const keys = [old, next].map((list) => list.map((item) => JSON.stringify(item)));
  const [a = [], b = []] = keys;
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}
