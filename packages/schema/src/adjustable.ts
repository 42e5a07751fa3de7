/**
 * A value that stays adjustable in the chart, as an opaque token: the derive step may pass it on, but not look inside,
 * so nothing derived can depend on what Helm changes later. Turning one into text by accident throws.
 */
export class Adjustable<T> {
  /** Its place below the component's Helm values. */
  readonly path: readonly string[];
  readonly #value: T;

  constructor(path: readonly string[], value: T) {
    this.path = path;
    this.#value = value;
  }

  static valueOf<T>(token: Adjustable<T>): T {
    return token.#value;
  }

  toString(): never {
    throw new TypeError(`the adjustable value ${this.path.join(".")} was used as text`);
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError(`the adjustable value ${this.path.join(".")} was used as a plain value`);
  }
}

/** What the cluster's file sets; only for printing the token. */
export function adjustableValue<T>(token: Adjustable<T>): T {
  return Adjustable.valueOf(token);
}
