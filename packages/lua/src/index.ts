export { runLua } from "./run-lua.ts";
