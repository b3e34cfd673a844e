/** A figure of the attack check with its name: "blindLater right". */
export type AttackFigure = { readonly name: string; readonly value: string }

/** The figures in the last line of `npm run attack`; nothing where the line is something else. */
export function attackFigures(line: string): readonly AttackFigure[] | undefined {
  const read = parsed(line)
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined
  const figures = leavesOf(read, [])
  return figures.length === 0 ? undefined : figures
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function leavesOf(value: unknown, path: readonly string[]): readonly AttackFigure[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
  const isFigure = typeof value === 'number' || typeof value === 'boolean'
  return isFigure && path.length > 0 ? [{ name: path.join(' '), value: String(value) }] : []
}
