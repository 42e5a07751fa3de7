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
  /** Whether its cells are sentences, which on a narrow screen stand below each other. */
  readonly isText?: boolean;
  /** The last row adds up the others. */
  readonly total?: readonly HtmlPart[];
}

/** A table that scrolls by itself where it is wider than the screen, with the keyboard too. */
export function table(content: Table): Html {
  const { caption, columns, rows, total, isText } = content;
  const head = columns.map(({ title, isFigure }) =>
    isFigure === true ? html`<th scope="col" class="figure">${title}</th>` : html`<th scope="col">${title}</th>`,
  );
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${caption}">
    <table class="${isText === true ? "text" : "plain"}">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, content))}
      </tbody>
      ${
        total !== undefined &&
        html`<tfoot>
          ${tableRow(total, content)}
        </tfoot>`
      }
    </table>
  </div> `;
}

function tableRow(cells: readonly HtmlPart[], { columns, isText }: Table): Html {
  return html`<tr>
    ${cells.map((cell, index) => {
      if (index === 0) return html`<th scope="row">${cell}</th>`;
      // The style sheet puts the column's name before the cell.
      if (isText === true) return html`<td data-label="${columns[index]?.title}">${cell}</td>`;
      return columns[index]?.isFigure === true ? html`<td class="figure">${cell}</td>` : html`<td>${cell}</td>`;
    })}
  </tr> `;
}
