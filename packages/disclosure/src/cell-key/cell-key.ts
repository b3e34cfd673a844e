/**
 * The cell key (Zellschlüssel): the sum of the record keys (Datensatzschlüssel) of those who are counted, modulo 2^32. Record
 * keys are whole numbers, uniform from 0 to 2^32 - 1: as fractions of 2^32 they are the keys from 0 to 1 of the literature, and
 * their sum is the same in whatever order they come.
 */
export function cellKey(recordKeys: Iterable<number>): number {
  let sum = 0
  for (const key of recordKeys) sum = (sum + key) >>> 0
  return sum
}
