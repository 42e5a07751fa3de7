import { createDiagnostic, type Diagnostic, type Range, type SourceFile } from "@thanos-fleet/diagnostics";
import type { YAMLError } from "yaml";
import { composeDocuments } from "./compose-documents.ts";
import { convertDocument } from "./convert-document.ts";
import type { SourceNode } from "./source-node.ts";

/**
 * Parses one document, keeping positions. What cannot be part of a values file is a diagnostic and left out of the root,
 * so that the rest can still be looked at; after a syntax error there is no root.
 */
export function parseYaml(file: SourceFile): { root: SourceNode | undefined; diagnostics: Diagnostic[] } {
  const { documents, directive, tooDeep } = composeDocuments(file.text);
  if (tooDeep !== undefined) {
    const range = { start: tooDeep, end: tooDeep + 1 };
    return {
      root: undefined,
      diagnostics: [createDiagnostic("yaml/unsupported", { file, range }, "the values are nested too deeply to be read")],
    };
  }
  const [first, second] = documents;
  const diagnostics = documents.flatMap(({ errors }) => errors).map((error) => syntaxDiagnostic(file, error));
  const firstError = diagnostics.reduce((least, { range }) => Math.min(least, range?.start ?? 0), Infinity);
  if (directive !== undefined) diagnostics.push(directiveDiagnostic(file, directive));
  if (first === undefined || (first.contents === null && diagnostics.length === 0)) {
    const empty = createDiagnostic("yaml/empty", { file }, "the file is empty", { hint: "a values file holds one YAML map" });
    return { root: undefined, diagnostics: [empty] };
  }
  if (second !== undefined) diagnostics.push(secondDocument(file, second.range[0]));
  const root = convertDocument(file, first, (diagnostic) => {
    // After a syntax error the tree is guesswork: only what stands before it is sure to be what was meant.
    if ((diagnostic.range?.end ?? 0) <= firstError) diagnostics.push(diagnostic);
  });
  return { root: firstError === Infinity ? root : undefined, diagnostics };
}

function syntaxDiagnostic(file: SourceFile, error: YAMLError): Diagnostic {
  // What is missing at the end of the file is shown at its last character.
  const start = Math.min(error.pos[0], Math.max(0, file.text.length - 1));
  const range: Range = { start, end: Math.max(Math.min(error.pos[1], file.text.length), start + 1) };
  if (error.code === "TAB_AS_INDENT")
    return createDiagnostic("yaml/tab-indentation", { file, range }, "a tab cannot indent YAML", { hint: "use spaces" });
  const sentence = error.message.slice(0, 1).toLowerCase() + error.message.slice(1).replace(/\.$/, "");
  return createDiagnostic("yaml/syntax", { file, range }, sentence);
}

function directiveDiagnostic(file: SourceFile, start: number): Diagnostic {
  const end = start + (/[\r\n]|$/.exec(file.text.slice(start))?.index ?? 1);
  return createDiagnostic("yaml/unsupported", { file, range: { start, end } }, "a directive has no place in a values file", {
    hint: "remove the line",
  });
}

function secondDocument(file: SourceFile, start: number): Diagnostic {
  const range = { start, end: Math.min(start + 3, file.text.length) };
  return createDiagnostic("yaml/multiple-documents", { file, range }, "a second document starts here, and only the first would be read", {
    hint: "put each document in a file of its own",
  });
}
