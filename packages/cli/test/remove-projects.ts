import { afterAll } from "vitest";
import { removeProjects } from "./run-command.ts";

// For each file that uses projects or not: a module is loaded once for all of them, and could name only the first's end.
afterAll(removeProjects);
