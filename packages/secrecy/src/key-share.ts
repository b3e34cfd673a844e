import { checkBytes } from './check-bytes.ts'
import { shareWords } from './share-words.ts'

/** One share (Schlüsselanteil) of a survey's private key, as it stands on its keeper's sheet of paper. */
export type KeyShare = {
  /** Three bytes of the public key, hex: shares with another mark belong to another key. */
  readonly mark: string
  /** 1, 2 or 3. */
  readonly number: number
  /** 32 bytes; alone they tell nothing about the key. */
  readonly value: Uint8Array
}

export type ReadShare = { readonly ok: true; readonly share: KeyShare } | ShareFlaw

/** `position` counts from 1. */
export type ShareFlaw =
  | { readonly ok: false; readonly code: 'length'; readonly words: number }
  | { readonly ok: false; readonly code: 'unknownWord'; readonly position: number }
  | {
      readonly ok: false
      readonly code: 'misspeltWord'
      readonly position: number
      /** What was probably meant. */
      readonly nearest: string
    }
  | { readonly ok: false; readonly code: 'damaged' }

/** How many words a share has: version and number (1), mark (3), value (32), check (4). */
export const wordsInShare = 40

const version = 1
const markBytes = 3
const valueBytes = 32

/**
 * A share in words, one for each byte: version and number, mark, value, check. The check is that of a code which finds
 * any four wrong words, and any two exchanged.
 */
export function shareInWords({ mark, number, value }: KeyShare): readonly string[] {
  const bytes = Uint8Array.from([version * 16 + number, ...bytesOfMark(mark), ...value])
  return [...bytes, ...checkBytes(bytes)].map((byte) => shareWords[byte] ?? '')
}

/**
 * Reads what somebody typed or scanned. Forgives case, line breaks, numbers and signs between the words; the first three
 * letters of a word are enough. Everything else that is not as printed is refused.
 */
export function readShare(input: string): ReadShare {
  const typed =
    input
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const bytes = typed.map(byteOfWord)
  const wrong = bytes.indexOf(-1)
  if (wrong !== -1) {
    const nearest = nearestWord(typed[wrong] ?? '')
    const position = wrong + 1
    return nearest === undefined
      ? { ok: false, code: 'unknownWord', position }
      : { ok: false, code: 'misspeltWord', position, nearest }
  }
  if (bytes.length !== wordsInShare) return { ok: false, code: 'length', words: bytes.length }
  const all = Uint8Array.from(bytes)
  const [first = 0] = all
  const number = first % 16
  if (checkBytes(all).some((byte) => byte !== 0)) return { ok: false, code: 'damaged' }
  if (first - number !== version * 16 || number < 1 || number > 3)
    return { ok: false, code: 'damaged' }
  const mark = Array.from(all.subarray(1, 1 + markBytes), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  const value = all.slice(1 + markBytes, 1 + markBytes + valueBytes)
  return { ok: true, share: { mark, number, value } }
}

/** What a sentence about a flaw has to name, in this order: words expected and found; position; position and word. */
export function flawDetails(flaw: ShareFlaw): readonly (number | string)[] {
  switch (flaw.code) {
    case 'length':
      return [wordsInShare, flaw.words]
    case 'unknownWord':
      return [flaw.position]
    case 'misspeltWord':
      return [flaw.position, flaw.nearest]
    case 'damaged':
      return []
    default:
      return flaw satisfies never
  }
}

function bytesOfMark(mark: string): readonly number[] {
  return (mark.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

function byteOfWord(typed: string): number {
  if (typed.length < 3) return -1
  return shareWords.findIndex((word) => word.startsWith(typed))
}

/** The one word that a slip of the finger may have come from: same beginning, or one letter other, more or less. */
function nearestWord(typed: string): string | undefined {
  return (
    shareWords.find((word) => isOneSlipAway(word, typed)) ??
    shareWords.find((word) => typed.length >= 3 && word.slice(0, 3) === typed.slice(0, 3))
  )
}

function isOneSlipAway(word: string, typed: string): boolean {
  let same = 0
  while (same < word.length && word[same] === typed[same]) same++
  const rests = [
    [same + 1, same + 1],
    [same + 1, same],
    [same, same + 1],
  ] as const
  return rests.some(([ofWord, ofTyped]) => word.slice(ofWord) === typed.slice(ofTyped))
}
