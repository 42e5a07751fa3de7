import type { Scenario } from "../../scenario.ts";
import { until } from "../../until.ts";
import { issueCertificate, type SecretEntries } from "@thanos-fleet/verify/certificates";
import type { DataPath } from "../data-path.ts";
import { query, type InstantSeries } from "../query.ts";
import { clientOf, leafOf, ringTenants, writeAs, type WriteAnswer } from "../write-as.ts";

interface Attempt {
  readonly name: string;
  /** Key and certificate that are shown; none when undefined. */
  readonly shown: SecretEntries | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

const day = 86_400_000;

/** Writes through the virtual address with every certificate that must not do, and with one that must. */
export const refusedCertificates: Scenario<{ readonly lab: DataPath }> = {
  name: "refused-certificates",
  expectation:
    "Receive refuses who shows no certificate, one of another CA, an expired one or a server's; a tenant header changes nothing; a tenant that is not in the ring stores nothing",
  run: async ({ lab }) => {
    const [tenant = "", other = ""] = ringTenants(lab);
    const own = await leafOf(lab, tenant);
    const attempts: readonly (Attempt & { readonly expected: (answer: WriteAnswer) => boolean })[] = [
      { name: "none", shown: undefined, expected: isRefused },
      {
        name: "other-authority",
        shown: (await issueCertificate(clientOf(lab, tenant), await issueCertificate({ commonName: "other", isCA: true }))).entries,
        expected: isRefused,
      },
      {
        name: "expired",
        shown: await leafOf(lab, tenant, { notBefore: new Date(Date.now() - 2 * day), notAfter: new Date(Date.now() - day) }),
        expected: isRefused,
      },
      { name: "server", shown: await leafOf(lab, tenant, { usages: ["digital signature", "server auth"] }), expected: isRefused },
      {
        name: "unknown-tenant",
        shown: await leafOf(lab, tenant, { subject: { organizationalUnits: ["nobody-knows-it"] } }),
        expected: (answer) => typeof answer === "number" && answer >= 400,
      },
      { name: "own", shown: own, expected: isStored },
      { name: "forged-header", shown: own, headers: { "THANOS-TENANT": other }, expected: isStored },
    ];
    const unmet: string[] = [];
    for (const attempt of attempts) {
      const answer = await writeAs(lab, { ...attempt, series: [{ __name__: "lab_attempt", attempt: attempt.name }] });
      if (!attempt.expected(answer)) unmet.push(`${attempt.name}: the answer is ${answer}`);
    }
    const both = async (): Promise<Map<string, string> | undefined> => {
      const found = await stored(lab);
      return found.size < 2 ? undefined : found;
    };
    const storedBy = await until("both writes that are allowed", both, { seconds: 60 }).catch(async () => stored(lab));
    const expected = ["own", "forged-header"].map((name) => [name, tenant] as const);
    for (const [name, owner] of expected)
      if (storedBy.get(name) !== owner) unmet.push(`${name}: stored for ${storedBy.get(name) ?? "no tenant"}, not ${owner}`);
    for (const name of storedBy.keys())
      if (!expected.some(([known]) => known === name)) unmet.push(`${name}: it is stored, for ${storedBy.get(name)}`);
    return { unmet, figures: { attempts: attempts.length, stored: storedBy.size } };
  },
};

function isRefused(answer: WriteAnswer): boolean {
  return answer === "refused";
}

function isStored(answer: WriteAnswer): boolean {
  return answer === 200;
}

/** For whom each attempt is stored, of those that are. */
async function stored({ centre }: DataPath): Promise<Map<string, string>> {
  const series = await query<InstantSeries>(centre, "lab_attempt");
  return new Map(series.map(({ metric }) => [metric["attempt"] ?? "", metric["tenant_id"] ?? ""]));
}
