import type { JsonValue } from "@thanos-fleet/yaml-source";
import { runLua } from "@thanos-fleet/lua";

/** What a Lua filter of Fluent Bit answers: 0 leaves the record as it was, 2 replaces it. */
export interface FilterAnswer {
  readonly code: number;
  readonly record: JsonValue;
}

/** Calls a function of a Lua script as Fluent Bit does. The interpreter knows Lua 5.3, of which LuaJIT's 5.1 is nearly a part. */
export function runLuaFilter(script: string, name: string, record: JsonValue): FilterAnswer {
  const program = `${script}
-- JSON has no \\9 for a tab, as Lua's own format for texts does.
local function quote(text)
  return '"' .. text:gsub('[%c"\\\\]', function(char) return string.format("\\\\u%04x", char:byte()) end) .. '"'
end
local function print_value(value)
  if type(value) ~= "table" then return type(value) == "string" and quote(value) or tostring(value) end
  local parts = {}
  if #value > 0 then
    for _, item in ipairs(value) do parts[#parts + 1] = print_value(item) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for key, item in pairs(value) do parts[#parts + 1] = quote(key) .. ":" .. print_value(item) end
  return "{" .. table.concat(parts, ",") .. "}"
end
local code, _, answer = ${name}("kube.test", 0, ${literal(record)})
return code .. " " .. print_value(answer)`;
  const text = runLua(program);
  return { code: Number(text.slice(0, 1)), record: JSON.parse(text.slice(2)) as JsonValue };
}

function literal(value: JsonValue): string {
  if (Array.isArray(value)) return `{${value.map((item) => literal(item)).join(",")}}`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `[${JSON.stringify(key)}]=${literal(item)}`)
      .join(",")}}`;
  // Lua writes the number of a character in other ways than JSON.
  return value === null ? "nil" : JSON.stringify(value).replaceAll(/\\u00([0-9a-f]{2})/g, String.raw`\x$1`);
}
