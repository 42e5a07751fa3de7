/** Words that end the name of a header, key or option whose value never leaves a node: `db_password`, `idToken`, `AWS_SESSION_TOKEN`. */
export const sensitiveWords: readonly string[] = [
  "authorization",
  "cookie",
  "credential",
  "credentials",
  "jwt",
  "otp",
  "pass",
  "passcode",
  "passphrase",
  "passwd",
  "password",
  "passwords",
  "pwd",
  "secret",
  "secrets",
  "signature",
  "token",
];

/** Pairs of such words, of which the last one alone says too little. */
export const sensitivePairs: readonly string[] = [
  "accesskey",
  "accountkey",
  "apikey",
  "authkey",
  "encryptionkey",
  "masterkey",
  "privatekey",
  "secretkey",
  "sessionid",
  "sessionkey",
  "sharedkey",
  "signingkey",
  "sshkey",
];

/** Long enough to be found at the end of a name that is written without any separator, such as `dbpassword`. */
const endings: readonly string[] = ["passwd", "password", "passphrase", "secret", "token", "credentials", ...sensitivePairs];

/** Of these everything up to the end of the line is the value: it may hold blanks, commas and semicolons. */
const wholeLine: readonly string[] = ["authorization", "cookie"];

/** Bytes of a key and of a value, and levels of a parsed log, that are kept; the text of the message is kept whole. */
const longestKey = 512;
const longestValue = 8000;
const deepestLevel = 10;

/**
 * The Lua filter of the log shippers. It replaces the values of sensitive names, as keys of a parsed log and in text as
 * header, query parameter, option, JSON or XML; and what is a secret by its form: bearer and basic credentials, JWTs,
 * keys of well-known services, private keys, passwords in URLs and of `curl -u`. And it lifts a parsed log's message and
 * level to fields of their own, and bounds the rest: OpenSearch refuses a term of more than 32766 bytes, and a term is the
 * path of a key with its value. Only what Lua 5.1 has is used: Fluent Bit runs LuaJIT.
 */
export const redactScript = `${[
  set("words", sensitiveWords),
  set("pairs_of_words", sensitivePairs),
  `local endings = {${endings.map((ending) => `"${ending}"`).join(", ")}}`,
  set("whole_line", wholeLine),
  `local longest_key, longest_value, deepest_level = ${longestKey}, ${longestValue}, ${deepestLevel}`,
  "",
  ...names(),
  ...text(),
  ...tables(),
  ...lifting(),
  ...bounds(),
  ...filter(),
].join("\n")}\n`;

function set(name: string, values: readonly string[]): string {
  return `local ${name} = {${values.map((value) => `${value} = true`).join(", ")}}`;
}

/** Whether a name is sensitive; the answers are remembered, since logs use the same few names again and again. */
function names(): string[] {
  return [
    'local mask = "[redacted]"',
    "local known, known_count = {}, 0",
    "",
    "local function ends_with(text, ending)",
    "  return #text >= #ending and string.sub(text, -#ending) == ending",
    "end",
    "",
    "-- The last word of a name, the last two, and the whole, in small letters: `x-api-key` and `dbPassword` have two.",
    "local function last_words(name)",
    '  local spaced = string.gsub(name, "(%l)(%u)", "%1 %2")',
    '  spaced = string.gsub(string.lower(spaced), "[^%w]+", " ")',
    "  local before, last",
    '  for word in string.gmatch(spaced, "%w+") do before, last = last, word end',
    '  return last or "", (before or "") .. (last or ""), (string.gsub(spaced, " ", ""))',
    "end",
    "",
    "local function judge(name)",
    "  local last, two, whole = last_words(name)",
    '  local kind = whole_line[last] and "line" or words[last] and "value" or pairs_of_words[two] and "value"',
    "  if kind then return kind end",
    "  for _, ending in ipairs(endings) do",
    '    if ends_with(whole, ending) then return "value" end',
    "  end",
    "  return false",
    "end",
    "",
    '-- "line" where the value goes to the end of the line, "value" where it ends sooner, false for a harmless name.',
    "local function sensitive(name)",
    "  local kind = known[name]",
    "  if kind ~= nil then return kind end",
    "  if known_count >= 10000 then known, known_count = {}, 0 end",
    "  kind = judge(name)",
    "  known[name] = kind",
    "  known_count = known_count + 1",
    "  return kind",
    "end",
    "",
  ];
}

function text(): string[] {
  return [
    "-- Where the value that begins at a place of the text ends, and where it begins; the quote of a value in an escaped",
    "-- text is escaped too, and one that is not may have escaped ones inside.",
    "local function value_end(text, start, kind)",
    '  local quote = string.match(text, "^[\\"\\\']", start)',
    "  if quote then",
    '    local is_escaped = string.sub(text, start - 1, start - 1) == "\\\\"',
    "    local finish = start",
    "    repeat",
    "      finish = string.find(text, quote, finish + 1, true)",
    '    until not finish or is_escaped or string.sub(text, finish - 1, finish - 1) ~= "\\\\"',
    "    return (finish or #text + 1) - 1, start + 1",
    "  end",
    '  local stop = kind == "line" and "[\\r\\n\\"]" or "[%s,;&\\"\\\'}%])<]"',
    "  return (string.find(text, stop, start) or #text + 1) - 1, start",
    "end",
    "",
    "-- Names are only looked for where a word begins: from every letter of a long word it would take ages.",
    "local function redact_named(text, pattern)",
    "  local parts, position = {}, 1",
    "  while true do",
    "    local first, last, name = string.find(text, pattern, position)",
    "    if not first then break end",
    "    local kind = #name <= 256 and sensitive(name)",
    "    if kind then",
    "      local finish, start = value_end(text, last + 1, kind)",
    "      parts[#parts + 1] = string.sub(text, position, start - 1) .. mask",
    "      position = finish + 1",
    "    else",
    "      parts[#parts + 1] = string.sub(text, position, last)",
    "      position = last + 1",
    "    end",
    "  end",
    "  if position == 1 then return text end",
    "  parts[#parts + 1] = string.sub(text, position)",
    "  return table.concat(parts)",
    "end",
    "",
    "local function redact_basic(scheme, value)",
    '  if #value >= 8 and (string.find(value, "=$") or string.find(value, "%d")) then return scheme .. mask end',
    "end",
    "",
    "local function redact_element(name, value)",
    '  if sensitive(name) then return "<" .. name .. ">" .. mask .. "</" end',
    "end",
    "",
    "-- Secrets by their form. Each pattern is tried only where its beginning occurs, which plain searches find fast.",
    "local function redact_forms(text)",
    "  local function has(part) return string.find(text, part, 1, true) end",
    '  if has("earer ") then text = string.gsub(text, "([Bb]earer%s+)[%w%-%._~%+/]+=*", "%1" .. mask) end',
    '  if has("asic ") then text = string.gsub(text, "(%f[%a][Bb]asic%s+)([%w%+/%-_]+=*)", redact_basic) end',
    '  if has("://") then text = string.gsub(text, "(://[^%s/:@\\"]*:)[^%s/@\\"]+@", "%1" .. mask .. "@") end',
    '  if has("eyJ") then text = string.gsub(text, "%f[%w]eyJ[%w%-_]+%.[%w%-_]+%.?[%w%-_]*", mask) end',
    '  if has("AKIA") then text = string.gsub(text, "%f[%w]AKIA%w%w%w%w%w%w%w%w%w%w%w%w%w%w%w%w", mask) end',
    '  if has("xox") then text = string.gsub(text, "%f[%w]xox%l%-[%w%-]+", mask) end',
    '  if has("gh") then text = string.gsub(text, "%f[%w]gh[opsur]_%w+", mask) end',
    '  if has("glpat-") then text = string.gsub(text, "%f[%w]glpat%-[%w%-_]+", mask) end',
    '  if has("PRIVATE KEY-----") then',
    '    text = string.gsub(text, "(%-%-%-%-%-BEGIN [%u ]*PRIVATE KEY%-%-%-%-%-).-(%-%-%-%-%-END)", "%1" .. mask .. "%2")',
    "  end",
    '  if has("</") then text = string.gsub(text, "<([%w_:%.%-]+)>([^<]+)</", redact_element) end',
    '  if has("-u") then text = string.gsub(text, "(%f[^%z%s\\"\\\',%[]%-u[%s\\"\\\',]*[^%s:\\"\\\',]+:)[^%s\\"\\\']+", "%1" .. mask) end',
    '  if has("-user") then text = string.gsub(text, "(%-%-?[%l%-]*user[%s=\\"\\\',]+[^%s:\\"\\\',]+:)[^%s\\"\\\']+", "%1" .. mask) end',
    "  return text",
    "end",
    "",
    "local function redact_text(text)",
    '  local result = redact_named(text, "%f[%w_%-]([%w_%-]+)\\\\?[\\"\\\']?%s*[:=]%s*\\\\?")',
    '  if string.find(result, "--", 1, true) then result = redact_named(result, "%f[%-]%-%-([%w_%-]+)[\\"\\\',]*%s+") end',
    "  return redact_forms(result)",
    "end",
    "",
  ];
}

function tables(): string[] {
  return [
    "-- A pair such as {name: DB_PASSWORD, value: …} says the name in one key and the value in another.",
    "local function redact_pair(values)",
    "  local name = values.name or values.key",
    '  if type(name) ~= "string" or values.value == nil or values.value == mask or not sensitive(name) then return false end',
    "  values.value = mask",
    "  return true",
    "end",
    "",
    "local function redact_table(values)",
    "  local is_changed = redact_pair(values)",
    "  for key, value in pairs(values) do",
    "    local changed = value",
    '    if type(key) == "string" and sensitive(key) then changed = mask',
    '    elseif type(value) == "string" then changed = redact_text(value)',
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

function filter(): string[] {
  return [
    "function redact(tag, timestamp, record)",
    "  local is_changed = false",
    '  if type(record.log) == "string" then',
    "    local text = redact_text(record.log)",
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
