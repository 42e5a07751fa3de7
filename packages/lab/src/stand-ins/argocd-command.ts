import { argoCdNamespace } from "../argo-cd/stock-installation.ts";

/**
 * A shell script that stands for Argo CD's command line, as far as documents call it. It asks Kubernetes for what Argo CD's
 * API server would: the operation of an Application, its fields and annotations, the Secrets of clusters. What follows is
 * done by Argo CD's own controller.
 */
export function argoCdScript(home: string): string {
  return `#!/bin/bash
set -eu
argo() { kubectl --context '${home}' --namespace ${argoCdNamespace} "$@"; }
view() { kubectl config view --raw --minify --context "$1" --output "jsonpath={$2}"; }
patch() { argo patch application "$1" --type merge --patch "$2"; }
command="$1 $2"; shift 2
case "$command" in
  "cluster add")
    context="$1"; shift
    name="$context"; [ "\${1:-}" = --name ] && name="$2"
    argo apply --server-side --filename - <<END
apiVersion: v1
kind: Secret
metadata: { name: "cluster-$name", labels: { argocd.argoproj.io/secret-type: cluster } }
stringData:
  name: "$name"
  server: "$(view "$context" '.clusters[0].cluster.server')"
  config: >-
    {"bearerToken": "$(view "$context" '.users[0].user.token')",
    "tlsClientConfig": {"caData": "$(view "$context" '.clusters[0].cluster.certificate-authority-data')"}}
END
    ;;
  "cluster rm") argo delete secret "cluster-$1" ;;
  "app sync")
    # As Argo CD's SetAppOperation: an operation that is still tried again holds up every other.
    if [ -n "$(argo get application "$1" --output 'jsonpath={.operation}')" ]; then
      echo "another operation is already in progress" >&2; exit 20
    fi
    patch "$1" '{"operation":{"initiatedBy":{"username":"lab"},"sync":{"syncStrategy":{"hook":{}}}}}' ;;
  "app terminate-op")
    if [ -z "$(argo get application "$1" --output 'jsonpath={.operation}')" ]; then
      echo "Unable to terminate operation. No operation is in progress" >&2; exit 20
    fi
    patch "$1" '{"status":{"operationState":{"phase":"Terminating"}}}' ;;
  "app wait")
    [ "$2" = --operation ]
    for _ in $(seq 300); do
      [ -n "$(argo get application "$1" --output 'jsonpath={.operation}')" ] || exit 0
      sleep 0.2
    done
    echo "timed out" >&2; exit 20 ;;
  "app get") patch "$1" '{"metadata":{"annotations":{"argocd.argoproj.io/refresh":"hard"}}}' ;;
  "app set")
    case "$*" in
      *"--sync-policy none") patch "$1" '{"spec":{"syncPolicy":{"automated":null}}}' ;;
      *"--sync-policy automated --auto-prune --self-heal") patch "$1" '{"spec":{"syncPolicy":{"automated":{"prune":true,"selfHeal":true}}}}' ;;
      *) echo "the stand-in for argocd knows no $*" >&2; exit 2 ;;
    esac ;;
  "app delete")
    patch "$1" '{"metadata":{"finalizers":["resources-finalizer.argocd.argoproj.io"]}}'
    argo delete application "$1" --wait=false ;;
  "app list")
    [ "$1" = --project ]
    argo get applications --output "jsonpath={range .items[?(@.spec.project=='$2')]}{.metadata.name}{'\\\\n'}{end}" ;;
  *) echo "the stand-in for argocd knows no $command" >&2; exit 2 ;;
esac
`;
}
