import { Marked } from "marked";
import { escapeHtml, trusted, type Html } from "../html.ts";

const marked = new Marked({
  renderer: {
    /** Markup in the text is text. */
    html: ({ text }) => escapeHtml(text),
    // The page has headings above: a document's first level is its fourth.
    heading({ tokens, depth }) {
      return depth === 1 ? "" : `<h${Math.min(6, depth + 2)}>${this.parser.parseInline(tokens)}</h${Math.min(6, depth + 2)}>\n`;
    },
    /** Links lead into the repository, where this page is not. */
    link({ tokens }) {
      return this.parser.parseInline(tokens);
    },
    image: ({ text }) => escapeHtml(text),
  },
});

/** A document of the repository as a part of the page: without its title, its links as text, and its markup as text. */
export function markdown(text: string): Html {
  return trusted(marked.parse(text, { async: false }));
}
