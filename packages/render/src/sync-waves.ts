import type { ComponentDefinition } from "./component-definition.ts";

/**
 * Argo CD's sync wave of every component: one more than the latest of what it depends on, so that an Application starts
 * when everything before it is healthy. Throws on a cycle, which is a bug of the registry.
 */
export function syncWaves(components: readonly ComponentDefinition[]): ReadonlyMap<string, number> {
  const byName: ReadonlyMap<string, ComponentDefinition> = new Map(components.map((component) => [component.name, component]));
  const waves = new Map<string, number>();
  for (const component of components) waveOf(component, []);
  return waves;

  function waveOf(component: ComponentDefinition, path: readonly string[]): number {
    const done = waves.get(component.name);
    if (done !== undefined) return done;
    if (path.includes(component.name))
      throw new Error(`components depend on each other in a circle: ${[...path, component.name].join(" → ")}`);
    let wave = 0;
    for (const name of component.dependsOn) {
      const dependency = byName.get(name);
      if (dependency !== undefined) wave = Math.max(wave, waveOf(dependency, [...path, component.name]) + 1);
    }
    waves.set(component.name, wave);
    return wave;
  }
}
