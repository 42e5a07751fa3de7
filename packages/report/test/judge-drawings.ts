// oxlint-disable unicorn/consistent-function-scoping -- the function is sent to a page, so it holds all that it needs
/** What is wrong with the drawings that a page shows, and how many there are. */
export interface DrawingVerdict {
  readonly drawings: number;
  readonly problems: readonly string[];
}

/**
 * Runs in a page. It finds texts that leave their box, that cover each other or a box, that are too small or too
 * pale, boxes that cover each other, and lines too pale (WCAG 1.4.3 and 1.4.11, of which axe asks nothing inside of SVG).
 */
export function judgeDrawings(): DrawingVerdict {
  const problems: string[] = [];
  const visible = [...document.querySelectorAll<SVGSVGElement>("svg[role=img]")].filter((svg) => svg.getBoundingClientRect().width > 0);
  for (const svg of visible) {
    judgeNodes(svg);
    judgeEdges(svg, getComputedStyle(svg.closest(".path") ?? svg).backgroundColor);
  }
  return { drawings: visible.length, problems };

  function judgeNodes(svg: SVGSVGElement): void {
    const boxes = boxesOf(svg);
    for (const [index, box] of boxes.entries())
      if (boxes.slice(index + 1).some((other) => overlaps(box, other))) problems.push("a box on a box");
    for (const node of svg.querySelectorAll(".node")) {
      const rect = node.querySelector("rect");
      if (rect === null) continue;
      const box = rect.getBoundingClientRect();
      for (const text of node.querySelectorAll("text")) {
        const place = text.getBoundingClientRect();
        if (place.left < box.left || place.right > box.right || place.bottom > box.bottom)
          problems.push(`outside its box: ${text.textContent}`);
        if (place.height < 11) problems.push(`${place.height} px high: ${text.textContent}`);
        if (contrast(getComputedStyle(text).fill, getComputedStyle(rect).fill) < 4.5) problems.push(`pale: ${text.textContent}`);
      }
    }
  }

  function judgeEdges(svg: SVGSVGElement, surface: string): void {
    const boxes = boxesOf(svg);
    const labels = [...svg.querySelectorAll(".edge text")];
    for (const [index, label] of labels.entries()) {
      const place = label.getBoundingClientRect();
      if (boxes.some((box) => overlaps(place, box))) problems.push(`on a box: ${label.textContent}`);
      if (labels.slice(index + 1).some((other) => overlaps(place, other.getBoundingClientRect())))
        problems.push(`on a label: ${label.textContent}`);
      if (contrast(getComputedStyle(label).fill, surface) < 4.5) problems.push(`pale: ${label.textContent}`);
    }
    for (const line of svg.querySelectorAll(".edge path:not(.head)"))
      if (contrast(getComputedStyle(line).stroke, surface) < 3) problems.push("a pale line");
  }

  function boxesOf(svg: SVGSVGElement): DOMRect[] {
    return [...svg.querySelectorAll(".node rect")].map((rect) => rect.getBoundingClientRect());
  }

  function overlaps(a: DOMRect, b: DOMRect): boolean {
    return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  }

  function contrast(a: string, b: string): number {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  }

  /** Relative luminance of an opaque color as browsers compute it: `rgb(1, 2, 3)`. */
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
