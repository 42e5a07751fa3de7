import { redactedForms } from "./redacted-forms.ts";

/** Words that end the name of a header, key or option whose value never leaves a node: `db_password`, `idToken`, `AWS_SESSION_TOKEN`. */
export const sensitiveWords: readonly string[] = [
  "assertion",
  "authorization",
  "bearer",
  "cookie",
  "credential",
  "credentials",
  "csrf",
  "jwt",
  "otp",
  "pass",
  "passcode",
  "passphrase",
  "passwd",
  "password",
  "passwords",
  "passwort",
  "pw",
  "pwd",
  "secret",
  "secrets",
  "sig",
  "signature",
  "token",
  "xsrf",
];

/** Pairs of such words, of which the last one alone says too little. */
export const sensitivePairs: readonly string[] = [
  "accesskey",
  "accountkey",
  "apikey",
  "authkey",
  "encryptionkey",
  "jsessionid",
  "masterkey",
  "phpsessid",
  "privatekey",
  "secretkey",
  "secretid",
  "sessionid",
  "sessionkey",
  "sharedkey",
  "signingkey",
  "sshkey",
];

/** Long enough to be found at the end of a name that is written without any separator, such as `dbpassword`. */
const endings: readonly string[] = ["passwd", "password", "passphrase", "secret", "token", "credentials", ...sensitivePairs];

/** Words that may follow, and change nothing: `passwordHash`, `token_value`, `privateKeyPem`, and numbers: `password2`, `apiKeyV1`. */
const followers: readonly string[] = [
  "base64",
  "confirm",
  "confirmation",
  "current",
  "data",
  "hash",
  "new",
  "old",
  "pem",
  "plain",
  "plaintext",
  "raw",
  "string",
  "text",
  "val",
  "value",
];

/** Names that count things as often as they hold them: only what is no number is a secret. */
const countable: readonly string[] = ["apikeys", "sessiontokens", "tokens"];

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
  set("followers", followers),
  set("countable", countable),
  `local endings = {${endings.map((ending) => `"${ending}"`).join(", ")}}`,
  set("whole_line", wholeLine),
  `local longest_key, longest_value, deepest_level = ${longestKey}, ${longestValue}, ${deepestLevel}`,
  "",
  ...names(),
  ...valueEnds(),
  ...named(),
  ...redactedForms(),
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
    "local function is_follower(word)",
    '  return followers[word] or string.find(word, "^v?%d+$") ~= nil',
    "end",
    "",
    "-- The last word of a name, the last two, and the whole, in small letters: `x-api-key` and `dbPassword` have two. What may",
    "-- follow is left out, and digits at the end.",
    "local function last_words(name)",
    '  local spaced = string.gsub(name, "(%l)(%u)", "%1 %2")',
    '  spaced = string.gsub(string.lower(spaced), "[^%w]+", " ")',
    "  local parts = {}",
    '  for word in string.gmatch(spaced, "%w+") do parts[#parts + 1] = word end',
    "  while #parts > 1 and is_follower(parts[#parts]) do parts[#parts] = nil end",
    '  local last = string.gsub(parts[#parts] or "", "(.)%d+$", "%1")',
    "  parts[#parts] = last",
    '  return last, (parts[#parts - 1] or "") .. last, table.concat(parts)',
    "end",
    "",
    "local function judge(name)",
    "  local last, two, whole = last_words(name)",
    '  local kind = whole_line[last] and "line" or words[last] and "value" or pairs_of_words[two] and "value"',
    '  kind = kind or (countable[last] or countable[two]) and "text"',
    "  if kind then return kind end",
    "  for _, ending in ipairs(endings) do",
    '    if ends_with(whole, ending) then return "value" end',
    "  end",
    "  return false",
    "end",
    "",
    '-- "line" where the value goes to the end of the line, "value" where it ends sooner, "text" where a number is no secret,',
    "-- false for a harmless name.",
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

function valueEnds(): string[] {
  return [
    "-- Where the value that begins at a place of the text ends, and where it begins; the quote of a value in an escaped",
    "-- text is escaped too, and one that is not may have escaped ones inside. A list or an object goes to its first end, or",
    "-- to that of the text: looking for the right one again and again would take ages.",
    "local function value_end(text, start, kind)",
    '  local prefix, quote = string.match(text, "^([bBfFrRuU]?)([\\"\\\'`])", start)',
    "  if quote then",
    "    start = start + #prefix",
    '    local is_escaped = string.sub(text, start - 1, start - 1) == "\\\\"',
    "    local finish = start",
    "    repeat",
    "      finish = string.find(text, quote, finish + 1, true)",
    '    until not finish or is_escaped or string.sub(text, finish - 1, finish - 1) ~= "\\\\"',
    "    return (finish or #text + 1) - 1, start + 1",
    "  end",
    '  local opening = string.match(text, "^[%[{]", start)',
    '  if opening then return string.find(text, opening == "[" and "]" or "}", start, true) or #text, start end',
    '  local stop = kind ~= "line" and "[%s,;&\\"\\\'}%])<]"',
    "  -- Parameters of a scheme have quotes of their own.",
    '  stop = stop or string.find(text, "^[%w%-]+%s+[%w_%-]+=\\\\*\\"", start) and "[\\r\\n]" or "[\\r\\n\\"]"',
    "  return (string.find(text, stop, start) or #text + 1) - 1, start",
    "end",
    "",
  ];
}

function named(): string[] {
  return [
    "-- Names are only looked for where a word begins: from every letter of a long word it would take ages.",
    "local function redact_named(text, pattern)",
    "  local parts, position = {}, 1",
    "  while true do",
    "    local first, last, name = string.find(text, pattern, position)",
    "    if not first then break end",
    "    local kind = #name <= 256 and sensitive(name)",
    "    local finish, start",
    "    if kind then finish, start = value_end(text, last + 1, kind) end",
    '    if kind and (kind ~= "text" or string.find(string.sub(text, start, finish), "[^%d.]")) then',
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
    "-- A name and its value, in the ways in which programs write them. All but the first are tried only where they may occur.",
    "local function redact_names(text)",
    '  local word = "%f[%w_%-]([%w_%-]+)"',
    '  local result = redact_named(text, word .. "\\\\*[\\"\\\'`]?%s*[:=]+>?%s*\\\\*")',
    "  local function also(part, pattern)",
    "    if string.find(result, part, 1, true) then result = redact_named(result, pattern) end",
    "  end",
    '  also("--", "%f[%-]%-%-([%w_%-]+)[\\"\\\',]*%s+")',
    '  also(" key", "%f[%w_%-]([%w_%-]+ [Kk]ey)%s*[:=]+>?%s*")',
    '  also("->", word .. "[\\"\\\']?%s*%->%s*")',
    '  also("%3", word .. "%%3[ADad]")',
    '  also("\\27[", word .. "\\27%[[%d;]*m%s*[:=]%s*")',
    '  also("alue", word .. "\\\\*[\\"\\\']?[,%s]+\\\\*[\\"\\\']?[Vv]alue\\\\*[\\"\\\']?%s*[:=]%s*\\\\*")',
    "  return result",
    "end",
    "",
  ];
}

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
