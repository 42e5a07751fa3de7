import { expect, test } from "vitest";
import { normalizedUrl } from "./argocd-rules.ts";

test.each([
  ["https://Git.example.org/Platform/monitoring.git", "https://git.example.org/platform/monitoring"],
  ["https://git.example.org:8443/platform/monitoring", "https://git.example.org:8443/platform/monitoring"],
  ["git@git.example.org:platform/monitoring.git", "git@git.example.org/platform/monitoring"],
  ["ssh://git@git.example.org:2222/platform/monitoring.git", "git@git.example.org:2222/platform/monitoring"],
])("%s is %s in the metrics of Argo CD", (repoURL, expected) => {
  expect(normalizedUrl(repoURL)).toBe(expected);
});
