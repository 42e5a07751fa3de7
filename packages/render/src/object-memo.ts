import type { RenderedObject } from "./compile-charts.ts";

/** Objects remembered for each template; what differs between clusters would only fill a longer memory. */
const capacity = 8;

/**
 * What a template was rendered to last, by everything that its text depends on. Where nothing is ever the same again it
 * soon remembers next to nothing: text that is kept until eight clusters later is text the garbage collector moves.
 */
export class ObjectMemo {
  readonly #objects = new Map<string, readonly RenderedObject[]>();
  #missesInARow = 0;

  get(key: string): readonly RenderedObject[] | undefined {
    const known = this.#objects.get(key);
    if (known !== undefined) this.#missesInARow = 0;
    return known;
  }

  /** Remembers what was not there; one in eight, after many that were not asked for again. */
  add(key: string, objects: readonly RenderedObject[]): void {
    this.#missesInARow += 1;
    if (this.#missesInARow > 2 * capacity) {
      if (this.#missesInARow % capacity !== 0) return;
      this.#objects.clear();
    }
    const oldest = this.#objects.keys().next();
    if (this.#objects.size >= capacity && oldest.done === false) this.#objects.delete(oldest.value);
    this.#objects.set(key, objects);
  }
}
