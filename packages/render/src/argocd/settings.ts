import { generatedHeader } from "@thanos-fleet/template";
import type { RenderedFile } from "../rendered-file.ts";

const origin = "packages/render/src/argocd/settings.ts";

/**
 * Seconds after which Argo CD ends a sync, so that a fix that is merged while it waits gets its turn and the deletion of
 * an Application is never blocked for longer. It counts from the first attempt: above the waits of all retries together,
 * which are 20 minutes (app-of-apps.ts).
 */
export const syncTimeoutSeconds = 1800;

/**
 * What Argo CD's own ConfigMaps need, as merge patches. They are no objects: applied as such they would replace what others
 * configured there, and `kubectl apply` refuses them.
 */
export function renderSettings(): RenderedFile[] {
  return [
    patch("argocd-cm", { "resource.customizations.health.argoproj.io_Application": applicationHealth }),
    patch("argocd-cmd-params-cm", { "controller.sync.timeout.seconds": String(syncTimeoutSeconds) }),
  ];
}

/**
 * Argo CD has left out the health check of Applications since 1.8; without one a sync wave does not wait for the one
 * before. Healthy alone is not enough: an Application is Healthy for a moment in its first sync, before its objects exist,
 * and while a part of them is not applied. Exported for the test that runs it.
 */
export const applicationHealth = `local health = { status = 'Progressing', message = '' }
local status = obj.status
if status == nil or status.health == nil then
  return health
end
health.status = status.health.status or health.status
health.message = status.health.message or health.message
local operation = status.operationState
local isSynced = status.sync ~= nil and status.sync.status == 'Synced'
local isSettled = operation == nil or operation.phase == 'Succeeded'
if health.status == 'Healthy' and not (isSynced and isSettled) then
  health.status = 'Progressing'
  health.message = 'healthy so far, but not synced'
end
return health
`;

function patch(configMap: string, data: Readonly<Record<string, string>>): RenderedFile {
  const entries = Object.entries(data).map(([key, value]) => {
    if (!value.includes("\n")) return `  ${key}: ${JSON.stringify(value)}\n`;
    return `  ${key}: |\n${value.replace(/^(?=.)/gm, "    ")}`;
  });
  return {
    path: `argocd/settings/${configMap}.patch.yaml`,
    content: `${generatedHeader(origin)}# A patch to merge into what is there (docs/prerequisites.md), not an object to apply.\ndata:\n${entries.join("")}`,
    origin,
  };
}
