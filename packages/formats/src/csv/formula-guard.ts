/*
 * Spreadsheet programs take a cell that begins with one of these signs for a formula, which can fetch and send (CSV
 * injection; OWASP). Some drop quotes before they look, and some know the wide forms of the signs. An apostrophe before the
 * cell makes it a text; one that stands there anyway gets a second one, so that what was written is read back exactly.
 */

const risky = /^['"]*[=+\-@＝＋－＠\t\r\n]/

export function guarded(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell
}

/** The cell as it was; one in which somebody has typed anew needs no apostrophe. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell
}
