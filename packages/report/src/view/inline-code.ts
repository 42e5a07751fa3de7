import { html, type Html } from "../html.ts";

/** A sentence in which backticks mark code, as messages and documents have them. */
export function inlineCode(text: string): Html[] {
  return text.split("`").map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}
