import { t } from "../l10n.js";

/** @import { ChartTable } from './types.js' */

/**
 * The chart's data as rows; scrolls in its own box, which the keyboard can reach.
 * @param {{id: string, title: string, table: ChartTable}} props
 */
export function DataTable({ id, title, table }) {
  const caption = t("charts-table-of", { title });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled box must be reachable by keyboard
    <div class="chart-table" id={id} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" class={column.numeric ? "chart-num" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells]) => (
            <tr key={[name, ...cells].join("|")}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => {
                const column = table.columns[i + 1];
                return (
                  <td key={column?.label ?? i} class={column?.numeric ? "chart-num" : undefined}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length === 0 && <p class="chart-basis">{t("charts-no-data")}</p>}
    </div>
  );
}
