/** How the answers to one question are called in the file, where that is not how we call them. */
export type Coding = {
  /** Our code of each value of the file that we call otherwise. */
  readonly codes?: ReadonlyMap<string, string>
  /** Values of the file that are special answers with us. */
  readonly specials?: ReadonlyMap<string, 'dontKnow' | 'noAnswer' | 'notApplicable'>
  /** Our codes where the file has true and false. */
  readonly truth?: { readonly yes: string; readonly no: string }
  /** The answer is a list of codes. */
  readonly isList?: true
}

/** The coding of what a reference leads to; columns of a table and questions of a repeated group have their own. */
export function codingOf(
  codings: ReadonlyMap<string, Coding>,
  [id = '', row, column]: readonly string[],
): Coding | undefined {
  if (column !== undefined) return codings.get(columnKey(id, column))
  const inner = row === undefined ? undefined : codings.get(columnKey(id, row))
  return inner ?? codings.get(id)
}

export function columnKey(question: string, column: string): string {
  return `${question}..${column}`
}

/** A coding if something is called otherwise; undefined if all names are the same. */
export function codingFor(
  names: Iterable<readonly [theirs: string, ours: string]>,
  isList = false,
): Coding | undefined {
  const codes = new Map([...names].filter(([theirs, ours]) => theirs !== ours))
  return codes.size === 0 ? undefined : { codes, ...(isList && { isList }) }
}

/** What the file calls the codes of ours. */
export function theirCodes(codes: readonly string[], coding: Coding): readonly string[] {
  const theirs = new Map([...(coding.codes ?? [])].map(([their, ours]) => [ours, their]))
  return [...codes.map((code) => theirs.get(code) ?? code), ...(coding.specials?.keys() ?? [])]
}
