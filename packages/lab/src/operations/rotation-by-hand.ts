import { expectBundle, expectIssuer, expectMounted, type RotationByHand } from "./rotation-gates.ts";

/**
 * What docs/secrets.md has done by hand in each phase, and what its gates must show. Where a gate asks a pod, what the
 * stand-in kubelet gave that pod is looked at instead.
 */
export const rotationByHand = {
  prepare: async (rotation: RotationByHand): Promise<void> => {
    const { documents } = rotation;
    for (const statement of documents.in("1. `prepare`: the next CA")) await documents.run(statement);
    expectBundle(rotation, 2);
  },
  trust: async (rotation: RotationByHand): Promise<void> => {
    const { documents } = rotation;
    const printed = new Map<string, string>();
    for (const statement of documents.in("2. `trust`: both")) printed.set(statement.text, (await documents.run(statement)).stdout);
    const shown = (part: string): string => [...printed].find(([text]) => text.includes(part))?.[1] ?? "";
    const written = timesIn(shown("get secret opensearch-ca")).sort().at(-1);
    const started = timesIn(shown("get pods --namespace monitoring-node"));
    if (written === undefined || started.length === 0)
      documents.unmet.push("the gate shows neither when the CA was copied nor when pods started");
    else if (started.some((time) => time < written))
      documents.unmet.push(`a Fluent Bit runs since ${started.sort()[0]}, and its CA was copied at ${written}`);
    expectMounted(rotation, 2);
  },
  issue: async (rotation: RotationByHand): Promise<void> => {
    const { documents } = rotation;
    for (const statement of documents.in("3. `issue`: new certificates")) {
      const { stdout } = await documents.run(statement);
      if (statement.text.includes("get certificate ")) expectIssued(rotation, stdout);
    }
    expectIssuer(rotation, "monitoring-ca-2");
  },
  finish: async (rotation: RotationByHand): Promise<void> => {
    const { documents } = rotation;
    await documents.run(documents.find(/^for cluster in /));
    for (const statement of documents.in("4. The old one out")) {
      // It must find nothing, which grep tells by its exit code.
      const codes = statement.text.includes("| grep -E") ? [1] : [0];
      await documents.run(statement, { codes });
    }
    expectMounted(rotation, 1);
  },
};

/** The gate of `issue`, as its command prints it: name, issuer, readiness. */
function expectIssued({ documents }: RotationByHand, printed: string): void {
  const rows = printed
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(/ +/));
  if (rows.length === 0) documents.unmet.push("the gate shows no certificate");
  for (const [name = "", issuer = "", ready = ""] of rows)
    if (ready !== "True" || !(name === "monitoring-ca" || issuer === "monitoring-ca-2" || issuer.includes("self")))
      documents.unmet.push(`the certificate ${name} is of ${issuer} and its readiness is ${ready}`);
}

function timesIn(text: string): string[] {
  return text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g) ?? [];
}
