/** A name with hyphens as an identifier of code: `node-exporter` as `nodeExporter`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** A name with hyphens as the name of a type: `node-exporter` as `NodeExporter`. */
export function pascalCase(name: string): string {
  return camelCase(`-${name}`);
}
