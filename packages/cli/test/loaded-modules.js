import { registerHooks } from "node:module";

// Preloaded into a command: writes the modules that it loaded from this repository to the standard output, one a line.
const packages = new URL("../../", import.meta.url).href;
const loaded = new Set();
registerHooks({
  load(url, context, next) {
    if (url.startsWith(packages) && !url.includes("/node_modules/")) loaded.add(url.slice(packages.length));
    return next(url, context);
  },
});
process.on("exit", () => process.stdout.write([...loaded].join("\n")));
