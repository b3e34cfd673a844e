import { createHash } from 'node:crypto'

/** What a speaker releases: these words and no others. */
export function quoteHash(quote: string): string {
  return createHash('sha256').update(quote).digest('hex')
}
