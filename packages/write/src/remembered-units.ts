import type { OutputUnit } from "./output-unit.ts";
import { describeUnit, isUntouched, racyMilliseconds, saveState, type RenderState, type UnitState } from "./render-state.ts";
import type { UntouchedUnits } from "./untouched-units.ts";

/** What is remembered of each unit since it was last written, as far as it may still be true. */
export class RememberedUnits {
  readonly #target: string;
  readonly #state: RenderState;

  /** Drops what `state` says of units that have another fingerprint by now: it is of no use, and much in a large fleet. */
  constructor(target: string, state: RenderState, selected: readonly OutputUnit[]) {
    this.#target = target;
    this.#state = state;
    for (const { name, fingerprint } of selected) if (state.get(name)?.fingerprint !== fingerprint) state.delete(name);
  }

  has(unit: string): boolean {
    return this.#state.has(unit);
  }

  forget(unit: string): void {
    this.#state.delete(unit);
  }

  /** By name, those of the units whose files are as they were. `untouched` looks already; without it this does. */
  async findUntouched(
    units: readonly OutputUnit[],
    untouched: Pick<UntouchedUnits, "find"> | undefined,
  ): Promise<ReadonlyMap<string, UnitState>> {
    const found = new Map<string, UnitState>();
    if (this.#state.size === 0) return found;
    const names = await untouched?.find();
    for (const { name } of units) {
      const known = this.#state.get(name);
      if (known !== undefined && (names?.has(name) ?? isUntouched(this.#target, known))) found.set(name, known);
    }
    return found;
  }

  /** Forgets all units but these; returns the names of the forgotten. */
  keep(units: readonly OutputUnit[]): string[] {
    const names = new Set(units.map(({ name }) => name));
    const gone = [...this.#state.keys()].filter((name) => !names.has(name));
    for (const name of gone) this.#state.delete(name);
    return gone;
  }

  /** Describes a unit's files as they are now. */
  remember({ name, fingerprint }: OutputUnit, paths: readonly string[]): void {
    this.#state.set(name, describeUnit(this.#target, fingerprint, paths));
  }

  /** Saves what belongs to the files of the changed units. */
  save(folder: string, changed: readonly string[]): void {
    saveState(folder, this.#state, changed);
  }
}

/** Lets the clock pass what was just written: a file as young as its description could change unseen. */
export function waitForTick(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, racyMilliseconds + 1);
}
