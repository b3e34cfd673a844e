/*
 * Lists in a form - options, rows, jumps - are numbered: `options.0.code`, `options.0.label.de`. A list is called by its
 * path, `columns.1.cell.options`.
 */

const mostRows = 300

/** The row of a list that a field belongs to, and its name in the row. */
function placeIn(list: string, name: string): { row: number; rest: string } | undefined {
  if (!name.startsWith(`${list}.`)) return undefined
  const [, row, rest] = /^(\d{1,3})\.(.+)$/.exec(name.slice(list.length + 1)) ?? []
  const isOne = row !== undefined && rest !== undefined && Number(row) < mostRows
  return isOne ? { row: Number(row), rest } : undefined
}

/** The numbers of the rows that the form has fields of. */
export function presentRows(form: URLSearchParams, list: string): readonly number[] {
  return rowsWith(form, list, () => true)
}

/** The numbers of the rows of which the form says anything; what a row was called before does not count. */
export function filledRows(form: URLSearchParams, list: string): readonly number[] {
  return rowsWith(form, list, (rest, value) => rest !== 'was' && value.trim() !== '')
}

function rowsWith(
  form: URLSearchParams,
  list: string,
  counts: (rest: string, value: string) => boolean,
): readonly number[] {
  const rows = new Set<number>()
  for (const [name, value] of form) {
    const place = placeIn(list, name)
    if (place && counts(place.rest, value)) rows.add(place.row)
  }
  return [...rows].sort((one, other) => one - other)
}

/** The rows that a table shows: those filled in, and `spare` ones for more; `LIST.more` asks for as many again. */
export function shownRows(form: URLSearchParams, list: string, spare: number): readonly number[] {
  const last = filledRows(form, list).at(-1) ?? -1
  const more = Number(form.get(`${list}.more`) ?? 0) || 0
  const count = Math.min(mostRows, last + 1 + spare * (1 + Math.min(more, 50)))
  return Array.from({ length: count }, (_, row) => row)
}

/** Adds a row at the end that has nothing but this field. */
export function addRow(form: URLSearchParams, list: string, field: string, value: string): void {
  const next = (presentRows(form, list).at(-1) ?? -1) + 1
  if (next < mostRows) form.set(`${list}.${next}.${field}`, value)
}

/** Swaps what was typed into two rows. */
export function swapRows(form: URLSearchParams, list: string, one: number, other: number): void {
  rearrange(form, list, (row) => (row === one ? other : row === other ? one : row))
}

/** Takes a row out; those behind it move up. */
export function removeRow(form: URLSearchParams, list: string, gone: number): void {
  rearrange(form, list, (row) => (row === gone ? undefined : row > gone ? row - 1 : row))
}

function rearrange(
  form: URLSearchParams,
  list: string,
  placeOf: (row: number) => number | undefined,
): void {
  const asTyped = [...form]
  for (const [name] of asTyped) form.delete(name)
  for (const [name, value] of asTyped) {
    const place = placeIn(list, name)
    const row = place && placeOf(place.row)
    if (place === undefined) form.append(name, value)
    else if (row !== undefined) form.append(`${list}.${row}.${place.rest}`, value)
  }
}
