import { Adjustable, adjustableValue } from "@thanos-fleet/schema";

/** Text made of fixed parts and values that stay adjustable in the chart, such as an image with an adjustable registry. */
export class AdjustableText {
  readonly parts: readonly (string | Adjustable<string>)[];

  constructor(parts: readonly (string | Adjustable<string>)[]) {
    this.parts = parts;
  }
}

/** Joins text with adjustable values: one scalar in the manifests, one Go expression in the chart. */
export function joinText(...parts: (string | Adjustable<string>)[]): AdjustableText {
  return new AdjustableText(parts);
}

/** The text with every adjustable value as the cluster's file sets it. */
export function fixedText(text: AdjustableText): string {
  return text.parts.map((part) => (typeof part === "string" ? part : adjustableValue(part))).join("");
}
