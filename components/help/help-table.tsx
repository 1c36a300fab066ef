import type { ReactNode } from "react";

type Row = { key: string; id?: string | undefined; cells: readonly ReactNode[] };
type Props = { caption: string; columns: readonly string[]; rows: readonly Row[] };

/** A table of a help page. On a phone each row becomes a small block, its columns named beside the cells. */
export const HelpTable = ({ caption, columns, rows }: Props) => (
  <table className="table stacking">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, id, cells: [head, ...cells] }) => (
        <tr key={key} id={id}>
          <th scope="row">{head}</th>
          {cells.map((cell, index) => (
            <td key={columns[index + 1]} data-column={columns.length > 2 ? columns[index + 1] : undefined}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
