/** Rows in columns as wide as their longest cell: numbers to the right, words to the left. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => place(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function place(cell: string, width: number): string {
  return /^[\d.,–]+$/u.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}
