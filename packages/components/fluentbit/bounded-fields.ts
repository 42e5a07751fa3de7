/** Bytes of a key and of a value, and levels of a parsed log, that are kept; the text of the message is kept whole. */
const longestKey = 512;
const longestValue = 8000;
const deepestLevel = 10;

/**
 * The part of the Lua filter about the fields of a parsed log: `lift`, which gives its message and level names of their own, and
 * `bound`, since OpenSearch refuses a term of more than 32766 bytes, and a term is the path of a key with its value. It stands on
 * `fieldLimits`.
 */
export function boundedFields(): string[] {
  return [...lifting(), ...bounds()];
}

/** The limits as Lua has them. */
export function fieldLimits(): string {
  return `local longest_key, longest_value, deepest_level = ${longestKey}, ${longestValue}, ${deepestLevel}`;
}

function lifting(): string[] {
  return [
    "-- A parsed log keeps its text under many names; searches need one. Numbers become text, whole ones without a point.",
    "local function lift(record, field, names)",
    "  for _, name in ipairs(names) do",
    "    local value = record.fields[name]",
    '    if type(value) == "number" then value = string.format("%.14g", value) end',
    '    if type(value) == "string" then',
    "      record[field] = value",
    "      return true",
    "    end",
    "  end",
    "  return false",
    "end",
    "",
  ];
}

function bounds(): string[] {
  return [
    "-- Cuts a text without cutting a character in two: bytes 80 to BF continue one.",
    "local function cut(text, length)",
    "  if #text <= length then return text end",
    "  local finish = length",
    "  while finish > 0 do",
    "    local byte = string.byte(text, finish + 1)",
    "    if byte < 128 or byte > 191 then break end",
    "    finish = finish - 1",
    "  end",
    "  return string.sub(text, 1, finish)",
    "end",
    "",
    "-- Keys cannot be renamed while a table is walked.",
    "local function bound_keys(values)",
    "  local long = {}",
    "  for key in pairs(values) do",
    '    if type(key) == "string" and #key > longest_key then long[#long + 1] = key end',
    "  end",
    "  for _, key in ipairs(long) do",
    "    values[cut(key, longest_key)] = values[key]",
    "    values[key] = nil",
    "  end",
    "  return #long > 0",
    "end",
    "",
    "local function bound(values, depth)",
    "  local is_changed = bound_keys(values)",
    "  for key, value in pairs(values) do",
    "    local changed = value",
    '    if type(value) == "string" then changed = cut(value, longest_value)',
    '    elseif type(value) == "table" and depth >= deepest_level then changed = "[too deep]"',
    '    elseif type(value) == "table" then is_changed = bound(value, depth + 1) or is_changed',
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
