import { createHmac } from 'node:crypto'

/**
 * The name under which it is kept what a code has bought. It follows from the code itself, which stands nowhere, and not
 * from the stored hash: who holds the database sees that somebody has bought something, and not whose code it was.
 */
export function issueKey(code: string, tokenSecret: Uint8Array): string {
  return createHmac('sha256', tokenSecret)
    .update(`meinungsbild/issue/1\n${code}`)
    .digest('base64url')
}
