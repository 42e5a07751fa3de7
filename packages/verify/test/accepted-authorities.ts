import { spawnSync } from "node:child_process";

/** What the gate of docs/secrets.md asks a server on a port of the loopback: the CAs whose client certificates it accepts, in order. */
export function acceptedAuthorities(port: number): readonly string[] {
  const { stdout } = spawnSync("openssl", ["s_client", "-connect", `localhost:${port}`], { input: "", encoding: "utf8" });
  const listed = /Acceptable client certificate CA names\n([^]*?)\n(?:Requested|Client Certificate Types)/.exec(stdout)?.[1];
  if (listed === undefined) throw new Error(`the server names no CA:\n${stdout}`);
  return listed
    .split("\n")
    .map((line) => line.replaceAll(/\s*=\s*/g, "="))
    .toSorted();
}
