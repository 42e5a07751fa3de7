declare module "fengari" {
  type Bytes = Uint8Array;
  interface State {
    readonly global: unknown;
  }
  const fengari: {
    readonly lua: { readonly LUA_OK: number; lua_tostring(state: State, index: number): Bytes };
    readonly lauxlib: { luaL_newstate(): State; luaL_dostring(state: State, program: Bytes): number };
    readonly lualib: { luaL_openlibs(state: State): void };
    to_luastring(text: string): Bytes;
    to_jsstring(bytes: Bytes): string;
  };
  export default fengari;
}
