/** Texts remembered for each template; what differs between clusters would only fill a longer memory. */
const capacity = 8;

/**
 * What a template was rendered to last, by everything that its text depends on. Where nothing is ever the same again it
 * soon remembers next to nothing: text that is kept until eight clusters later is text the garbage collector moves.
 */
export class RenderMemo<T extends object> {
  readonly #rendered = new Map<string, T>();
  #missesInARow = 0;

  get(key: string): T | undefined {
    const known = this.#rendered.get(key);
    if (known !== undefined) this.#missesInARow = 0;
    return known;
  }

  /** Remembers what was not there; one in eight, after many that were not asked for again. */
  add(key: string, rendered: T): void {
    this.#missesInARow += 1;
    if (this.#missesInARow > 2 * capacity) {
      if (this.#missesInARow % capacity !== 0) return;
      this.#rendered.clear();
    }
    const oldest = this.#rendered.keys().next();
    // Stryker disable next-line ConditionalExpression: of eight there is an oldest
    if (this.#rendered.size >= capacity && oldest.done === false) this.#rendered.delete(oldest.value);
    this.#rendered.set(key, rendered);
  }
}
