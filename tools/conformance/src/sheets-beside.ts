/**
 * The files that may hold the other sheets of a form whose sheet `survey` is a file of its own: those that are called alike
 * but for that word.
 */
export function sheetsBeside(path: string, all: ReadonlySet<string>): readonly string[] {
  const name = path.lastIndexOf('/') + 1
  return ['choices', 'external_choices', 'settings'].flatMap((sheet) => {
    const beside = path.slice(0, name) + path.slice(name).replace(/survey/i, sheet)
    return beside !== path && all.has(beside) ? [beside] : []
  })
}
