/** Keys of well-known services by their beginning, which is looked for as it stands, and the pattern of the whole. */
const serviceKeys: readonly (readonly [beginning: string, pattern: string])[] = [
  ["AKIA", `%f[%w]AKIA${"%w".repeat(16)}`],
  ["ASIA", `%f[%w]ASIA${"%w".repeat(16)}`],
  ["AIza", `%f[%w]AIza${"[%w_%-]".repeat(30)}[%w_%-]*`],
  ["SG.", `%f[%w]SG%.${"[%w_%-]".repeat(16)}[%w_%-]*%.[%w_%-]+`],
  ["_live_", "%f[%w][sr]k_live_%w+"],
  ["github_pat_", "%f[%w]github_pat_[%w_]+"],
  ["gh", "%f[%w]gh[opsur]_%w+"],
  ["glpat-", "%f[%w]glpat%-[%w%-_]+"],
  ["hvs.", "%f[%w]hvs%.[%w_%-]+"],
  ["npm_", `%f[%w]npm_${"%w".repeat(30)}%w*`],
  ["xox", "%f[%w]xox%l%-[%w%-]+"],
  ["eyJ", "%f[%w]eyJ[%w%-_]+%.[%w%-_]+%.?[%w%-_]*"],
];

/** Lines of a private key that is logged a line a record; one of 8192 bits has 100. After these the rest is taken for text. */
const longestKeyLines = 128;

/**
 * The part of the Lua filter that masks secrets by their form: `redact_commands`, `redact_forms`, `redact_keys` for private
 * keys, and `redact_rest` for those that are logged a line a record. It stands on `mask` and `sensitive`.
 */
export function redactedForms(): string[] {
  return [`local longest_key_lines = ${longestKeyLines}`, "", ...commands(), ...forms(), ...privateKeys()];
}

function commands(): string[] {
  return [
    "-- Secrets in the arguments of well-known commands, which have no name.",
    "local function redact_commands(text)",
    "  local function has(part) return string.find(text, part, 1, true) end",
    '  if has("-u") then',
    '    text = string.gsub(text, "(%f[^%z%s\\"\\\',%[]%-u%s*([\\"\\\'])[^:\\"\\\']+:)([^\\"\\\']+)(%2)", "%1" .. mask .. "%4")',
    '    text = string.gsub(text, "(%f[^%z%s\\"\\\',%[]%-u[%s\\"\\\',]*[^%s:\\"\\\',]+:)[^%s\\"\\\']+", "%1" .. mask)',
    "  end",
    '  if has("curl ") then text = string.gsub(text, "(%s%-%l+u%s+[\\"\\\']?[^%s:\\"\\\',]+:)[^%s\\"\\\']+", "%1" .. mask) end',
    '  if has("-user") then text = string.gsub(text, "(%-%-?[%l%-]*user[%s=\\"\\\',]+[^%s:\\"\\\',]+:)[^%s\\"\\\']+", "%1" .. mask) end',
    '  if has("-p") and (has("sshpass ") or has("login ")) then text = string.gsub(text, "(%s%-p%s*)[^%s%-]%S*", "%1" .. mask) end',
    '  if has("-p") and has("mysql") then text = string.gsub(text, "(%s%-p)[^%s%-]%S*", "%1" .. mask) end',
    "  return text",
    "end",
    "",
  ];
}

function forms(): string[] {
  return [
    "local function redact_basic(scheme, value)",
    '  if #value >= 8 and (string.find(value, "=$") or string.find(value, "%d") or string.find(value, "%l%u")) then return scheme .. mask end',
    "end",
    "",
    "local function redact_element(name, attributes, value)",
    '  if sensitive(name) then return "<" .. name .. attributes .. ">" .. mask .. "</" end',
    "end",
    "",
    "local function redact_cdata(name, attributes, value)",
    '  if sensitive(name) then return "<" .. name .. attributes .. "><![CDATA[" .. mask end',
    "end",
    "",
    "-- Secrets by their form. Each pattern is tried only where its beginning occurs, which plain searches find fast.",
    "local function redact_forms(text)",
    "  local function has(part) return string.find(text, part, 1, true) end",
    '  if has("earer ") or has("EARER ") then text = string.gsub(text, "([Bb][Ee][Aa][Rr][Ee][Rr]%s+)[%w%-%._~%+/]+=*", "%1" .. mask) end',
    '  if has("asic ") or has("ASIC ") then text = string.gsub(text, "(%f[%a][Bb][Aa][Ss][Ii][Cc]%s+)([%w%+/%-_]+=*)", redact_basic) end',
    '  if has("://") then',
    '    text = string.gsub(text, "(://[^%s/:@\\"]*:)[^%s/\\"]+@", "%1" .. mask .. "@")',
    '    text = string.gsub(text, "(%f[%a]https?://)[^%s/:@\\"\\\'?#]+@", "%1" .. mask .. "@")',
    "  end",
    '  if has(":thin:") then text = string.gsub(text, "(:thin:[^%s/@]+/)[^%s@]+@", "%1" .. mask .. "@") end',
    '  if has("hooks.slack.com/") then text = string.gsub(text, "(hooks%.slack%.com/%l+/)[%w/]+", "%1" .. mask) end',
    ...serviceKeys.map(([beginning, pattern]) => `  if has("${beginning}") then text = string.gsub(text, "${pattern}", mask) end`),
    '  if has("</") then text = string.gsub(text, "<([%w_:%.%-]+)([^<>]*)>([^<]+)</", redact_element) end',
    '  if has("CDATA") then text = string.gsub(text, "<([%w_:%.%-]+)([^<>]*)>%s*<!%[CDATA%[([^%]<]*)", redact_cdata) end',
    '  if has("\\\'") then',
    '    text = string.gsub(text, "(%f[%a][Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]%s+\\\')[^\\\']*", "%1" .. mask)',
    '    text = string.gsub(text, "([Ii][Dd][Ee][Nn][Tt][Ii][Ff][Ii][Ee][Dd]%s+[Bb][Yy]%s+\\\')[^\\\']*", "%1" .. mask)',
    "  end",
    "  return text",
    "end",
    "",
  ];
}

function privateKeys(): string[] {
  return [
    "-- A private key has an end, or goes on to that of the text; the second answer says that it has none.",
    "local function redact_keys(text)",
    '  if not string.find(text, "PRIVATE KEY", 1, true) then return text, false end',
    "  local parts, position = {}, 1",
    "  while true do",
    '    local _, last = string.find(text, "%-%-%-%-%-BEGIN [%u%d ]*PRIVATE KEY[%u ]*%-%-%-%-%-", position)',
    "    if not last then break end",
    "    parts[#parts + 1] = string.sub(text, position, last) .. mask",
    '    local finish = string.find(text, "-----END", last + 1, true)',
    "    if not finish then return table.concat(parts), true end",
    "    position = finish",
    "  end",
    "  parts[#parts + 1] = string.sub(text, position)",
    "  return table.concat(parts), false",
    "end",
    "",
    "-- Most programs log a key a line a record: what follows its first line in a file is its rest, for as many lines as the",
    "-- longest key has. What is remembered of files is bounded.",
    "local open_keys, open_count = {}, 0",
    "local function close_key(tag)",
    "  if open_keys[tag] then open_keys[tag], open_count = nil, open_count - 1 end",
    "end",
    "",
    "local function open_key(tag)",
    "  if open_count >= 1000 then open_keys, open_count = {}, 0 end",
    "  if not open_keys[tag] then open_count = open_count + 1 end",
    "  open_keys[tag] = longest_key_lines",
    "end",
    "",
    "-- A line of a key that an earlier record began, and the text that is left of it.",
    "local function redact_rest(tag, text)",
    "  local left = open_keys[tag]",
    "  if not left then return text end",
    "  if left == 1 then close_key(tag) else open_keys[tag] = left - 1 end",
    '  local finish = string.find(text, "-----END", 1, true)',
    "  if not finish then return mask end",
    "  close_key(tag)",
    "  return finish == 1 and text or mask .. string.sub(text, finish)",
    "end",
    "",
  ];
}
