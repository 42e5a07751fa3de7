import { boundedFields, fieldLimits } from "./bounded-fields.ts";
import { redactedForms } from "./redacted-forms.ts";
import { nameLists, redactedNames } from "./redacted-names.ts";

/**
 * The Lua filter of the log shippers. It replaces the values of sensitive names, as keys of a parsed log and in text as
 * header, query parameter, option, JSON or XML; and what is a secret by its form: bearer and basic credentials, JWTs,
 * keys of well-known services, private keys, passwords in URLs and of `curl -u`. And it lifts a parsed log's message and
 * level to fields of their own, and bounds the rest. Only what Lua 5.1 has is used: Fluent Bit runs LuaJIT.
 */
export const redactScript = `${[
  ...nameLists(),
  fieldLimits(),
  "",
  ...redactedNames(),
  ...redactedForms(),
  ...text(),
  ...tables(),
  ...boundedFields(),
  ...filter(),
].join("\n")}\n`;

function text(): string[] {
  return [
    "-- The text without its secrets, and whether a private key goes on after it.",
    "local function redact_text(text)",
    "  local result, is_open = redact_keys(text)",
    "  return redact_forms(redact_commands(redact_names(result))), is_open",
    "end",
    "",
  ];
}

function tables(): string[] {
  return [
    "-- A pair such as {name: DB_PASSWORD, value: …} says the name in one key and the value in another.",
    "local function redact_pair(values)",
    "  local name = values.name or values.Name or values.key or values.Key or values.field or values.header",
    '  if type(name) ~= "string" or not sensitive(name) then return false end',
    "  local is_changed = false",
    '  for _, key in ipairs({"value", "Value", "val"}) do',
    "    if values[key] ~= nil and values[key] ~= mask then",
    "      values[key] = mask",
    "      is_changed = true",
    "    end",
    "  end",
    "  return is_changed",
    "end",
    "",
    "-- A list of arguments or headers has the value after its name; looked at before anything is masked.",
    "local function redact_list(values)",
    "  local found = {}",
    "  for index = 1, #values - 1 do",
    '    local name = type(values[index]) == "string" and #values[index] <= 256 and string.match(values[index], "^%-*([%w_%-]+)$")',
    '    if name and type(values[index + 1]) == "string" and sensitive(name) then found[#found + 1] = index + 1 end',
    "  end",
    "  for _, index in ipairs(found) do values[index] = mask end",
    "  return #found > 0",
    "end",
    "",
    "local function masks_key(key, value)",
    '  local kind = type(key) == "string" and sensitive(key)',
    '  return kind and (kind ~= "text" or not tonumber(value))',
    "end",
    "",
    "local function redact_table(values)",
    "  local is_changed = redact_pair(values)",
    "  is_changed = redact_list(values) or is_changed",
    "  for key, value in pairs(values) do",
    "    local changed = value",
    "    if masks_key(key, value) then changed = mask",
    '    elseif type(value) == "string" then changed = (redact_text(value))',
    '    elseif type(value) == "table" then is_changed = redact_table(value) or is_changed',
    "    end",
    "    if changed ~= value then",
    "      values[key] = changed",
    "      is_changed = true",
    "    end",
    "  end",
    "  return is_changed",
    "end",
    "",
  ];
}

function filter(): string[] {
  return [
    "function redact(tag, timestamp, record)",
    "  local is_changed = false",
    '  if type(record.log) == "string" then',
    "    local text, is_open = redact_text(redact_rest(tag, record.log))",
    "    if is_open then open_key(tag) end",
    "    is_changed = text ~= record.log",
    "    record.log = text",
    "  end",
    '  if type(record.fields) == "table" then',
    "    is_changed = redact_table(record.fields) or is_changed",
    '    is_changed = lift(record, "message", {"message", "msg", "log"}) or is_changed',
    '    is_changed = lift(record, "level", {"level", "severity", "lvl"}) or is_changed',
    "    is_changed = bound(record.fields, 1) or is_changed",
    "  end",
    "  return is_changed and 2 or 0, timestamp, record",
    "end",
  ];
}
