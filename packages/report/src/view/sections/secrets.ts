import { secretOrigin, uniqueSecrets } from "@thanos-fleet/components";
import { tenantsOf } from "@thanos-fleet/fleet";
import { clustersText } from "@thanos-fleet/plan/files";
import { html, type Html, type HtmlPart } from "../../html.ts";
import type { Report } from "../../report.ts";
import { counted } from "../format.ts";
import { inlineCode } from "../inline-code.ts";
import type { Section } from "../section.ts";
import { table } from "../table.ts";

interface NeededSecret {
  readonly clusters: Set<string>;
  /** Names of tenants that stand in its name; more than one make it a pattern. */
  readonly tenants: Set<string>;
  readonly pattern: SecretText;
  readonly isMade: boolean;
}

interface SecretText {
  readonly name: string;
  readonly keys: string;
  readonly purpose: string;
  readonly origin: string;
}

/** Stands for a tenant's name where many Secrets differ in it alone. */
const placeholder = "<tenant>";

/** The Secrets that people must make, and those that cert-manager makes; never what is in them. */
export function secretsSection(report: Report): Section {
  const needed = neededSecrets(report);
  const [made, missing] = [needed.filter(({ isMade }) => isMade), needed.filter(({ isMade }) => !isMade)];
  const rowsOf = (secrets: readonly NeededSecret[]): HtmlPart[][] =>
    secrets.map((secret) => secretRow(secret, report.fleet.clusters.length));
  const body = html`<p>
      ${counted(missing.length, "kind")} of Secrets must be there before Argo CD syncs. <code>pnpm secrets &lt;cluster&gt;</code> prints the
      commands.
    </p>
    ${secretTable("Secrets that people or other programs make", rowsOf(missing))}
    ${
      made.length > 0 &&
      html`<details>
        <summary>${counted(made.length, "kind")} of Secrets made by cert-manager</summary>
        ${secretTable("Secrets that cert-manager makes", rowsOf(made))}
      </details>`
    } `;
  return { id: "secrets", title: "Secrets needed", body };
}

/** Each Secret once for all clusters that need it; those of tenants, which differ in the name alone, together. */
function neededSecrets({ views }: Report): NeededSecret[] {
  const tenants = new Set(views.flatMap(({ cluster }) => tenantsOf(cluster).map(({ name }) => name)));
  const needed = new Map<string, NeededSecret>();
  for (const { cluster, context } of views) {
    for (const { namespace, name, keys, purpose, source } of uniqueSecrets(context.secrets)) {
      const last = purpose.split(" ").at(-1) ?? "";
      const tenant = tenants.has(last) && name.endsWith(`-${last}`) ? last : undefined;
      const general = (text: string): string => (tenant === undefined ? text : text.replace(tenant, placeholder));
      const pattern = {
        name: general(`${namespace}/${name}`),
        keys: keys.join(", "),
        purpose: general(purpose),
        origin: general(secretOrigin(source)),
      };
      const key = JSON.stringify(pattern);
      const known = needed.get(key) ?? { clusters: new Set(), tenants: new Set(), pattern, isMade: source?.kind === "certManager" };
      known.clusters.add(cluster.name);
      if (tenant !== undefined) known.tenants.add(tenant);
      needed.set(key, known);
    }
  }
  return [...needed.values()];
}

function secretRow({ pattern, tenants, clusters }: NeededSecret, of: number): HtmlPart[] {
  const [tenant] = tenants;
  const text = (value: string): string => (tenants.size === 1 && tenant !== undefined ? value.replace(placeholder, tenant) : value);
  const where = clustersText([...clusters], of);
  return [
    html`<code>${text(pattern.name)}</code>`,
    pattern.keys,
    inlineCode(text(pattern.purpose)),
    text(pattern.origin),
    tenants.size > 1 ? `${where}; ${tenants.size} tenants` : where,
  ];
}

function secretTable(caption: string, rows: readonly (readonly HtmlPart[])[]): Html {
  return table({
    caption,
    isText: true,
    columns: [{ title: "Secret" }, { title: "Keys" }, { title: "Purpose" }, { title: "Origin" }, { title: "Clusters" }],
    rows,
  });
}
