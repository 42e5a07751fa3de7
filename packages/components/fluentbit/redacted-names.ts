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

/** Pairs of such words, of which the last one alone says too little; looked for at the end of the whole name. */
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
export const followers: readonly string[] = [
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
export const countable: readonly string[] = ["apikeys", "sessiontokens", "tokens"];

/** Of these everything up to the end of the line is the value: it may hold blanks, commas and semicolons. */
const wholeLine: readonly string[] = ["authorization", "cookie"];

/** The lists of words as Lua has them. */
export function nameLists(): string[] {
  return [
    set("words", sensitiveWords),
    set("followers", followers),
    set("countable", countable),
    `local endings = {${endings.map((ending) => `"${ending}"`).join(", ")}}`,
    set("whole_line", wholeLine),
  ];
}

/**
 * The part of the Lua filter that masks what stands after a sensitive name: `sensitive`, which judges a name, and
 * `redact_names` for text. It defines `mask` too, and stands on `nameLists`.
 */
export function redactedNames(): string[] {
  return [...names(), ...valueEnds(), ...named()];
}

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
    '  local kind = whole_line[last] and "line" or words[last] and "value"',
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
