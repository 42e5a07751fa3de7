import type { Path } from "@thanos-fleet/schema";
import type { Doubts } from "./doubts.ts";

/** A cluster's values that call back when something in doubt is read: the value itself, or which keys there are. */
export function watchedValues<Values extends object>(values: Values, doubts: Doubts, onDoubt: () => void): Values {
  return doubts.isEmpty ? values : (watch(values, []) as Values);

  function watch(target: object, path: Path): object {
    return new Proxy(target, {
      get(map, key, receiver) {
        const value: unknown = Reflect.get(map, key, receiver);
        // Of a list, only its items are values.
        if (typeof key === "symbol" || (Array.isArray(map) && key in Array.prototype)) return value;
        const at = [...path, key];
        if (doubts.cover(at)) onDoubt();
        return typeof value === "object" && value !== null ? watch(value, at) : value;
      },
      has(map, key) {
        if (typeof key === "string" && doubts.cover([...path, key])) onDoubt();
        return Reflect.has(map, key);
      },
      ownKeys(map) {
        if (doubts.coverKeysOf(path)) onDoubt();
        return Reflect.ownKeys(map);
      },
    });
  }
}
