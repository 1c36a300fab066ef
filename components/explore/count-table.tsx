import type { ReactNode } from "react";
import type { Locale } from "@/domain/text";
import { CountBar } from "./count-bar";

type Props = {
  id: string;
  title: string;
  note?: string;
  /** The name of the rows, then of each number. */
  columns: readonly string[];
  /** `count` is what the bar of a row shows, `cells` the numbers in words. */
  rows: readonly {
    readonly key: string;
    readonly label: ReactNode;
    readonly count: number;
    readonly cells: readonly string[];
  }[];
  locale: Locale;
};

/** Numbers in a table, the first of each row drawn as a bar beside it. */
export function CountTable({ id, title, note, columns, rows, locale }: Props) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {note && <p className="soft small">{note}</p>}
      <table className="table counts">
        <caption className="sr-only">{title}</caption>
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
          {rows.map(({ key, label, count, cells }) => (
            <tr key={key}>
              <th scope="row">
                {label}
                <CountBar count={count} most={most} locale={locale} />
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} className="tabular">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
