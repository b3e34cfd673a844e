import type { CodingScheme } from './coding-scheme.ts'

/** What a coder gave to a text; no code at all says that none of them fits. */
export type Coding = {
  readonly text: string
  readonly coder: string
  readonly codes: readonly string[]
  /** The version of the scheme by which it was coded. */
  readonly version: number
}

/** A third decision (Klärung) where coders differ. */
export type Settlement = Pick<Coding, 'text' | 'codes'>

/**
 * The codes that still stand under a scheme, in its order. Undefined if there were some and all of them have been taken out
 * of it since: then nothing is said about the text any more.
 */
export function standingCodes(
  { codes }: Pick<Coding, 'codes'>,
  scheme: CodingScheme,
): readonly string[] | undefined {
  const standing = scheme.codes.map(({ id }) => id).filter((id) => codes.includes(id))
  return standing.length === 0 && codes.length > 0 ? undefined : standing
}
