import { hash } from "node:crypto";
import type { Diagnostic } from "./diagnostic.ts";
import { positionAt } from "./position.ts";

const severities = { error: "critical", warning: "minor" } as const;

/**
 * Problems as a Code Quality report of GitLab. A problem keeps its fingerprint when lines above it come and go, so that GitLab
 * tells a new one from one that the target branch has too; of equal ones in a file each has its own.
 */
export function formatGitlab(diagnostics: readonly Diagnostic[]): string {
  const seen = new Map<string, number>();
  const report = diagnostics.map(({ code, severity, message, hint, file, range }) => {
    const description = (hint === undefined ? message : `${message} (${hint})`).replaceAll(/\s*\n\s*/g, " ");
    const identity = [code, file.path, description].join("\0");
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    return {
      description,
      check_name: code,
      fingerprint: hash("sha256", `${identity}\0${count}`),
      severity: severities[severity],
      location: { path: file.path, lines: { begin: range === undefined ? 1 : positionAt(file, range.start).line } },
    };
  });
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
