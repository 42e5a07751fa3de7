/**
 * The texts of all messages, in Go's template language. They name neither host nor port of Alertmanager, which is not
 * reachable from outside: an alert's own link leads to Thanos Query.
 */
export const messageTemplates = [
  define("fleet.subject", [
    '[{{ .CommonLabels.severity }} {{ .Status | toUpper }}{{ if eq .Status "firing" }}: {{ .Alerts.Firing | len }}{{ end }}] ',
    "{{ with .CommonLabels.alertname }}{{ . }}{{ else }}{{ len .Alerts }} alerts{{ end }}",
    "{{ with .GroupLabels.cluster }} in {{ . }}{{ end }}",
  ]),
  define("fleet.text", [
    "{{ range .Alerts }}",
    "{{ .Status | toUpper }}: {{ .Annotations.summary }}\n",
    "{{ with .Annotations.description }}{{ . }}\n{{ end }}",
    "{{ with .Annotations.runbook_url }}Runbook: {{ . }}\n{{ end }}",
    "Query: {{ .GeneratorURL }}\n",
    "Since {{ .StartsAt.UTC }}; {{ range .Labels.SortedPairs }}{{ .Name }}={{ .Value }} {{ end }}\n\n",
    "{{ end }}",
  ]),
].join("");

function define(name: string, parts: readonly string[]): string {
  return `{{ define "${name}" }}${parts.join("")}{{ end }}\n`;
}

/** One entry of `slack_configs`. The webhook stays in its Secret. */
export function slackMessage({ channel, urlFile }: { readonly channel: string; readonly urlFile: string }) {
  return {
    api_url_file: urlFile,
    channel,
    send_resolved: true,
    title: '{{ template "fleet.subject" . }}',
    title_link: "{{ (index .Alerts 0).GeneratorURL }}",
    fallback: '{{ template "fleet.subject" . }}',
    text: '{{ template "fleet.text" . }}',
  };
}

/** One entry of `email_configs`: plain text, since the default page links to an address that is not reachable. */
export function emailMessage({ to }: { readonly to: string }) {
  return {
    to,
    send_resolved: true,
    headers: { Subject: '{{ template "fleet.subject" . }}' },
    html: "",
    text: '{{ template "fleet.text" . }}',
  };
}
