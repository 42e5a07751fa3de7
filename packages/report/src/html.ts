/** Markup that is safe to insert: only `html` makes it, and it escapes everything that is not markup itself. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, and what is absent leaves nothing. */
export type HtmlPart = string | number | Html | undefined | false | readonly HtmlPart[];

const sound = new WeakSet<TemplateStringsArray>();

/**
 * Builds markup. A value can stand between elements or inside a quoted attribute alone, where escaping is enough.
 * @throws {Error} where a template has a value anywhere else: in a tag, an attribute without quotes, a script or a style.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  if (!sound.has(strings)) {
    assertPlaces(strings);
    sound.add(strings);
  }
  return { markup: strings.reduce((text, next, index) => text + partText(parts[index - 1]) + next) };
}

/** Text of the program's own that needs no escaping, such as its style sheet; never anything from a file of a user. */
export function trusted(markup: string): Html {
  return { markup };
}

function partText(part: HtmlPart): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  if ("markup" in part) return part.markup;
  return part.map((item) => partText(item)).join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it must stand in markup, between elements and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Where a template's text has led to, as a tokenizer of HTML sees it. */
type Place = "content" | "tag" | "attribute" | "comment";

function assertPlaces(strings: TemplateStringsArray): void {
  let place: Place = "content";
  for (const text of strings.slice(0, -1)) {
    place = placeAfter(text, place);
    if (place === "tag" || place === "comment") throw new Error(`a value stands in a ${place}, behind ${text.slice(-40)}`);
    if (/<(?:script|style)\b[^>]*>[^<]*$/.test(text)) throw new Error(`a value stands in a script or a style, behind ${text.slice(-40)}`);
  }
}

function placeAfter(text: string, before: Place): Place {
  let place = before;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (place === "content" && text.startsWith("<!--", index)) place = "comment";
    else if (place === "comment" && text.startsWith("-->", index)) place = "content";
    else if (place === "content" && character === "<" && /[a-z/!]/i.test(text[index + 1] ?? "")) place = "tag";
    else if (place === "tag" && character === ">") place = "content";
    else if (character === '"' && (place === "tag" || place === "attribute")) place = place === "tag" ? "attribute" : "tag";
  }
  return place;
}
