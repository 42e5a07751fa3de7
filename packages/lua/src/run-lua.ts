// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module cannot be imported, and users of this package check its sources
/// <reference path="./fengari.d.ts" />
import fengari from "fengari";

const { lua, lauxlib, lualib, to_luastring, to_jsstring } = fengari;

/** Steps of the interpreter after which a program is taken for one that never ends; the longest test needs a hundredth. */
const steps = 30_000_000;
const endless = `debug.sethook(function() error("it does not end", 0) end, "", ${steps}) `;

/** What a Lua program returns, as text. The interpreter knows Lua 5.3; Argo CD's knows 5.1. Throws what Lua says is wrong. */
export function runLua(program: string): string {
  const state = lauxlib.luaL_newstate();
  lualib.luaL_openlibs(state);
  // In the program's own first line, so that the numbers of lines stay.
  const result = lauxlib.luaL_dostring(state, to_luastring(`${endless}${program}`));
  const text = to_jsstring(lua.lua_tostring(state, -1));
  if (result !== lua.LUA_OK) throw new Error(text);
  return text;
}
