/** What counts as one character when people count: a letter with its accents, an emoji with all its parts. */
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** A post for social media as it will be read, with the address of the results at its end. */
export type ShortPost = {
  readonly text: string
  /** Characters as people count them. */
  readonly length: number
  readonly limit: number
}

/** Nothing is cut off, least of all within a figure: a post that is too long is for people to shorten. */
export function shortPost(text: string, address: string, limit: number): ShortPost {
  const whole = `${text.trim()}\n${address}`
  return { text: whole, length: [...graphemes.segment(whole)].length, limit }
}

/** How much room the sections for social media have. */
export const postLimits = { shortPost: 300, longPost: 500 } as const
