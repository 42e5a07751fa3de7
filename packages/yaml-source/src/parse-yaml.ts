import { createDiagnostic, shorten, type Diagnostic, type Range, type SourceFile } from "@thanos-fleet/diagnostics";
import type { YAMLError } from "yaml";
import { composeDocuments } from "./compose-documents.ts";
import { findSlip } from "./find-slip.ts";
import { endOfLine } from "./scan-line.ts";
import { convertDocument } from "./convert-document.ts";
import type { SourceNode } from "./source-node.ts";

/**
 * Parses one document, keeping positions. What cannot be part of a values file is a diagnostic and left out of the root,
 * so that the rest can still be looked at; after a syntax error there is no root.
 */
export function parseYaml(file: SourceFile): { root: SourceNode | undefined; diagnostics: Diagnostic[] } {
  const composed = composeDocuments(file.text);
  if (composed.tooDeep !== undefined) {
    const range = { start: composed.tooDeep, end: composed.tooDeep + 1 };
    return {
      root: undefined,
      diagnostics: [createDiagnostic("yaml/unsupported", { file, range }, "the values are nested too deeply to be read")],
    };
  }
  const { documents, directive } = composed;
  const [first, second] = documents;
  const errors = documents.flatMap((document) => document.errors).toSorted((a, b) => a.pos[0] - b.pos[0]);
  const diagnostics = errors[0] === undefined ? [] : [slipDiagnostic(file, errors[0]) ?? syntaxDiagnostic(file, errors[0])];
  // Stryker disable next-line OptionalChaining: what is wrong with the syntax has a place
  const firstError = diagnostics[0]?.range?.start ?? Infinity;
  if (directive !== undefined) diagnostics.push(directiveDiagnostic(file, directive));
  if (first.contents === null && diagnostics.length === 0) {
    const empty = createDiagnostic("yaml/empty", { file }, "the file is empty", { hint: "a values file holds one YAML map" });
    return { root: undefined, diagnostics: [empty] };
  }
  if (second !== undefined) diagnostics.push(secondDocument(file, second.range[0]));
  const root = convertDocument(file, first, (diagnostic) => {
    // After a syntax error the tree is guesswork: only what stands before it is sure to be what was meant.
    // Stryker disable next-line OptionalChaining: what is wrong with a value has a place
    if ((diagnostic.range?.end ?? 0) <= firstError) diagnostics.push(diagnostic);
  });
  return { root: firstError === Infinity ? root : undefined, diagnostics };
}

/** One mistake, one message: a parser reports what follows from it at every line, and often nothing at its own. */
function slipDiagnostic(file: SourceFile, first: YAMLError): Diagnostic | undefined {
  if (first.code === "TAB_AS_INDENT") return undefined;
  const slip = findSlip(file.text);
  const near = endOfLine(file.text, first.pos[0]);
  // A parser may stumble over the end of the line before, which empty lines and comments follow.
  const next = file.text.slice(near).search(/(?<=\n[ \t]*)[^\s#]/);
  const until = endOfLine(file.text, near + next);
  // Stryker disable next-line EqualityOperator: no slip begins at the end of a line
  if (slip === undefined || slip.start > until) return undefined;
  const { start, end, message, hint, others = [] } = slip;
  const related = others.map((other) => ({ file, range: { start: other, end: other + 1 }, message: "the line that it does not fit" }));
  return createDiagnostic("yaml/syntax", { file, range: { start, end } }, message, { hint, related });
}

function syntaxDiagnostic(file: SourceFile, error: YAMLError): Diagnostic {
  // What is missing at the end of the file is shown at its last character.
  const start = Math.min(error.pos[0], Math.max(0, file.text.length - 1));
  const range: Range = { start, end: Math.max(Math.min(error.pos[1], file.text.length), start + 1) };
  if (error.code === "TAB_AS_INDENT")
    return createDiagnostic("yaml/tab-indentation", { file, range }, "a tab cannot indent YAML", { hint: "use spaces" });
  const sentence = shorten(error.message.slice(0, 1).toLowerCase() + error.message.slice(1).replace(/\.$/, ""));
  return createDiagnostic("yaml/syntax", { file, range }, plainWords[error.code] ?? sentence, { hint: hints[error.code] });
}

/** The parser's words where they name its own notions. */
const plainWords: { readonly [Code in YAMLError["code"]]?: string } = {
  BLOCK_IN_FLOW: "something between these brackets is not separated by a comma",
  MULTILINE_IMPLICIT_KEY: "this line is neither `key: value` nor `- item`",
};

const hints: { readonly [Code in YAMLError["code"]]?: string } = {
  BAD_SCALAR_START: "put the value in quotes",
  BLOCK_IN_FLOW: "put a comma before it, or quote the text",
};

function directiveDiagnostic(file: SourceFile, start: number): Diagnostic {
  const range = { start, end: endOfLine(file.text, start) };
  return createDiagnostic("yaml/unsupported", { file, range }, "a directive has no place in a values file", {
    hint: "remove the line",
  });
}

function secondDocument(file: SourceFile, start: number): Diagnostic {
  const range = { start, end: Math.min(start + 3, file.text.length) };
  return createDiagnostic("yaml/multiple-documents", { file, range }, "a second document starts here, and only the first would be read", {
    hint: "put each document in a file of its own",
  });
}
