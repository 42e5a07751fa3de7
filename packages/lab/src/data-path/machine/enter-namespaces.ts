import { spawn, type ChildProcess } from "node:child_process";
import { CommandError } from "@thanos-fleet/diagnostics";
import { run } from "@thanos-fleet/native-tool";

const needed = [
  ["unshare", "install util-linux"],
  ["nsenter", "install util-linux"],
  ["setpriv", "install util-linux"],
  ["mount", "install mount"],
  ["chroot", "install coreutils"],
  ["ip", "install iproute2"],
] as const;

/** What makes a machine of our own: networks, mounts and processes that only those inside see. */
const namespaces = ["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"] as const;

/** The machine that the lab is to run on. */
interface Machine {
  readonly platform: string;
  /** Of who runs it; undefined where there are no users. */
  readonly uid: number | undefined;
}

/** Refuses a machine on which pods cannot have networks and files of their own; says what is missing. */
export async function assertNamespaces(
  { platform, uid }: Machine = { platform: process.platform, uid: process.getuid?.() },
): Promise<void> {
  if (platform !== "linux") throw new CommandError("lab/machine", `the lab needs Linux, and this is ${platform}`);
  for (const [program, hint] of needed) {
    const found = await run(program, [program === "ip" ? "-Version" : "--version"]).catch(() => undefined);
    if (found?.status !== 0) throw new CommandError("lab/machine", `the lab needs the program ${program}`, { hint });
  }
  if (uid !== 0)
    throw new CommandError("lab/machine", "pods run as the users that are rendered, which only root may start", {
      hint: "run the command as root, for example with sudo",
    });
  const tried = await run("unshare", [...namespaces, "ip", "link", "add", "probe", "type", "bridge"]);
  if (tried.status !== 0)
    throw new CommandError("lab/machine", `this machine makes no network namespace with a bridge: ${tried.stderr.trim()}`, {
      hint: "in a container, run it with the capabilities SYS_ADMIN and NET_ADMIN",
    });
}

/**
 * Starts a Node program as the first process of namespaces of its own. Everything that it starts, every network and every
 * mount goes with it, and it goes with this process, however that ends.
 */
export function spawnInNamespaces(script: string, input: string): ChildProcess {
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "unshare", ...namespaces, process.execPath, script], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(input);
  return child;
}
