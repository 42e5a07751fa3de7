import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";

export interface ProgramStart {
  /** Names the log file. */
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A started program; `ended` says how it ended, once it has. */
export interface RunningProgram {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
  ended: string | undefined;
}

/** How long a program may take to stop by itself, in milliseconds. */
const grace = 5000;

/** The programs of one lab. Each writes a log of its own; all end with this process, also when it is killed. */
export class ProcessGroup {
  readonly #logs: string;
  readonly #children = new Map<RunningProgram, ChildProcess>();

  constructor(logs: string) {
    this.#logs = logs;
  }

  start({ name, path, args, env, cwd }: ProgramStart): RunningProgram {
    const log = join(this.#logs, `${name}.log`);
    const output = openSync(log, "a");
    // The kernel kills the program when the thread that started it is gone: nothing survives a crash of the lab.
    const child = spawn("setpriv", ["--pdeathsig", "KILL", path, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", output, output],
    });
    closeSync(output);
    const running: RunningProgram = { name, pid: child.pid ?? -1, log, ended: undefined };
    child.on("error", (error) => (running.ended = error.message));
    child.on("exit", (code, signal) => (running.ended = signal === null ? `exit code ${code}` : `signal ${signal}`));
    this.#children.set(running, child);
    return running;
  }

  /** Throws when a program has ended that was not told to. */
  assertRunning(): void {
    for (const program of this.#children.keys())
      if (program.ended !== undefined) throw new Error(`${program.name} ended: ${program.ended}; see ${program.log}`);
  }

  /** Stops one program and waits until it is gone. */
  async stop(program: RunningProgram, signal: NodeJS.Signals = "SIGTERM", graceMs = grace): Promise<void> {
    const child = this.#children.get(program);
    this.#children.delete(program);
    if (child === undefined || program.ended !== undefined) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), graceMs);
    await gone;
    clearTimeout(timer);
  }

  /** Lets go of a program that has ended and may have. */
  forget(program: RunningProgram): void {
    this.#children.delete(program);
  }

  /** Stops everything, the last started first. */
  async stopAll(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    const programs = [...this.#children.keys()].reverse();
    await Promise.all(programs.map((program) => this.stop(program, signal)));
  }

  get programs(): readonly RunningProgram[] {
    return [...this.#children.keys()];
  }
}
