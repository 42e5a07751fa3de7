import type { Mount } from "./container-root.ts";
import type { MemoryGroup } from "./memory-limits.ts";

/** Everything that a container's process starts with. */
export interface ContainerStart {
  /** Network namespace of its pod. */
  readonly network: string;
  readonly root: string;
  readonly mounts: readonly Mount[];
  readonly user: { readonly uid: number; readonly gid: number; readonly groups: readonly number[] };
  readonly env: Readonly<Record<string, string>>;
  /** The control group that the process joins; undefined where none limits it. */
  readonly group: MemoryGroup | undefined;
  /** In the container's root, with its arguments. */
  readonly command: readonly string[];
}

/** Joins the control group before a namespace makes that group the root of what the container sees. */
const join = `[ -z "$1" ] || echo $$ > "$1"; shift; exec "$@"`;

/** Turns the calling shell into the container: mounts, and shuts itself into a root that it cannot write to. */
const script = `set -e
root=$1 groups_of=$2 user=$3 groups=$4
shift 4
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t proc proc "$root/proc"
for device in null zero random urandom; do mount --bind "/dev/$device" "$root/dev/$device"; done
case "$groups_of" in
v1) mount -t cgroup -o ro,memory cgroup "$root/sys/fs/cgroup/memory" ;;
v2) mount -t cgroup2 -o ro cgroup2 "$root/sys/fs/cgroup" ;;
esac
while [ "$1" != -- ]; do
  mount --rbind "$2" "$root$3"
  [ "$1" = rw ] || mount -o remount,bind,ro "$root$3"
  shift 3
done
shift
exec setpriv --no-new-privs chroot --userspec="$user" --groups="$groups" "$root" "$@"`;

/** The command line that becomes the container's process: its number is the program's own, and signals reach the program. */
export function containerCommand({ network, root, mounts, user, env, group, command }: ContainerStart): readonly string[] {
  const variables = Object.entries({ PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: "/", ...env }).map(([name, value]) => `${name}=${value}`);
  const places = mounts.flatMap(({ source, target, isWritable }) => [isWritable ? "rw" : "ro", source, target]);
  const enter = ["nsenter", `--net=/run/netns/${network}`, "unshare", "--mount", "--cgroup", "--propagation", "private"];
  const become = ["sh", "-c", script, "container", root, group?.version ?? "", `${user.uid}:${user.gid}`, user.groups.join(",")];
  return [
    ...["env", "-i"].concat(variables),
    ...["sh", "-c", join, "join"].concat(group?.processes ?? ""),
    ...enter,
    ...become,
    ...places,
    "--",
    ...command,
  ];
}
