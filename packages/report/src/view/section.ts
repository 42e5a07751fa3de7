import type { Html } from "../html.ts";

/** A part of the page with a heading of its own, which the list of contents leads to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}
