import { html, type Html, type HtmlPart } from "../html.ts";

/** A column: its heading, and whether figures stand in it. */
export interface Column {
  readonly title: string;
  readonly isFigure?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly HtmlPart[])[];
  /** The last row adds up the others. */
  readonly total?: readonly HtmlPart[];
}

/** A table that scrolls by itself where it is wider than the screen, with the keyboard too. */
export function table({ caption, columns, rows, total }: Table): Html {
  const head = columns.map(({ title, isFigure }) =>
    isFigure === true ? html`<th scope="col" class="figure">${title}</th>` : html`<th scope="col">${title}</th>`,
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, columns))}
      </tbody>
      ${
        total !== undefined &&
        html`<tfoot>
          ${tableRow(total, columns)}
        </tfoot>`
      }
    </table>
  </div> `;
}

function tableRow(cells: readonly HtmlPart[], columns: readonly Column[]): Html {
  return html`<tr>
    ${cells.map((cell, index) => {
      if (index === 0) return html`<th scope="row">${cell}</th>`;
      return columns[index]?.isFigure === true ? html`<td class="figure">${cell}</td>` : html`<td>${cell}</td>`;
    })}
  </tr> `;
}
