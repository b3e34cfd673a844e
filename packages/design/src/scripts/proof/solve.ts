import { sha256Head } from './sha256.ts'

/** The first number for which SHA-256 of `challenge.number` begins with as many zero bits as the challenge's third part says. */
export function solve(challenge: string): string {
  const bits = Number(challenge.split('.')[2])
  for (let number = 0; ; number += 1) {
    if (Math.clz32(sha256Head(`${challenge}.${number}`)) >= bits) return String(number)
  }
}
