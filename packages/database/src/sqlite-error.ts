/** SQLite's primary result code of an error (https://www.sqlite.org/rescode.html), if it is one of SQLite's. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  // The low byte is the primary code; the rest only refines it.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

/** SQLITE_CORRUPT, SQLITE_NOTADB */
export function damaged(error: unknown): boolean {
  return [11, 26].includes(resultCode(error) ?? 0)
}

/** SQLITE_PERM, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN */
export function unwritable(error: unknown): boolean {
  return [3, 8, 10, 13, 14].includes(resultCode(error) ?? 0)
}

/** SQLITE_BUSY */
export function inUse(error: unknown): boolean {
  return resultCode(error) === 5
}
