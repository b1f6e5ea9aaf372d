/** The cell of a table that an arrow key, Home or End leads to, among those that hold data; null for other keys or none. */
export function nextCell(cell: HTMLTableCellElement, key: string, isWhole: boolean) {
  const row = cell.closest('tr');
  const rows = row && [...(row.closest('table')?.rows ?? [])].filter((other) => cellsOf(other).length > 0);
  if (!rows) return null;
  const cells = cellsOf(row);
  const [down, across] = [rows.indexOf(row), cells.indexOf(cell)];
  const at = (y: number, x: number) => cellsOf(rows.at(y))[x] ?? null;
  if (key === 'Home') return at(isWhole ? 0 : down, 0);
  if (key === 'End') return at(isWhole ? -1 : down, cells.length - 1);
  if (key === 'ArrowLeft') return cells[across - 1] ?? null;
  if (key === 'ArrowRight') return cells[across + 1] ?? null;
  if (key === 'ArrowUp') return down > 0 ? at(down - 1, across) : null;
  return key === 'ArrowDown' && down < rows.length - 1 ? at(down + 1, across) : null;
}

const cellsOf = (row: HTMLTableRowElement | undefined) => [
  ...(row?.querySelectorAll<HTMLTableCellElement>('td') ?? []),
];
