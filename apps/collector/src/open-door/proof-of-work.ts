import { createHash } from 'node:crypto'

/**
 * How much a browser computes for one answer: 2^16 hashes on average, some 300 ms on a phone while its owner still reads.
 * For one person that is nothing; who wants to send thousands of answers must pay for each of them.
 */
export const usualBits = 16

/** More than this would keep old phones busy for too long. */
export const mostBits = 20

/** Whether SHA-256 of challenge and solution, joined by a full stop, begins with as many zero bits as the challenge asks for. */
export function isSolved(challenge: string, bits: number, solution: string): boolean {
  if (!/^\d{1,12}$/.test(solution)) return false
  const hash = createHash('sha256').update(`${challenge}.${solution}`).digest()
  return Math.clz32(hash.readUInt32BE()) >= bits
}
