/** Whether the column `required` says yes. */
export function isYes(cell: string): boolean {
  return /^(?:yes|y|true(?:\(\))?|1)$/i.test(cell)
}

/** Whether it says yes or no, and is no expression. */
export function isPlain(cell: string): boolean {
  return isYes(cell) || /^(?:no|n|false(?:\(\))?|0|)$/i.test(cell)
}
