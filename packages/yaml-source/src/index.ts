export { formatScalar } from "./format-scalar.ts";
export { loadSourceFile } from "./load-source-file.ts";
export { parsePointer } from "./parse-pointer.ts";
export { parseYaml } from "./parse-yaml.ts";
export { isLiteralSafe, literalBlock, printYaml } from "./print-yaml.ts";
export { locate, toValue } from "./source-node.ts";
export type { JsonValue, SourceEntry, SourceList, SourceMap, SourceNode, SourceScalar } from "./source-node.ts";
