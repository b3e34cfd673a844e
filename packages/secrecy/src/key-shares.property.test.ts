import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readShare, shareInWords, wordsInShare, type KeyShare } from './key-share.ts'
import { joinShares, keyMark, splitKey } from './key-shares.ts'
import { generateSealingKeys, type SealingKeys } from './sealing-keys.ts'
import { shareWords } from './share-words.ts'

let keys: SealingKeys
let shares: readonly KeyShare[]
beforeAll(async () => {
  keys = await generateSealingKeys()
  shares = splitKey(keys, randomBytes(32))
})

const share = (index: number) => shares[index] as KeyShare

describe('shares of a key', () => {
  test('any two of three give it back, and so do all', async () => {
    for (const chosen of [
      [0, 1],
      [2, 0],
      [1, 2],
      [0, 1, 2],
    ])
      expect(await joinShares(chosen.map(share), keys.publicKey)).toEqual({
        ok: true,
        privateKey: keys.privateKey,
      })
  })

  test('too few, the same twice, those of another survey and false ones are refused', async () => {
    const joined = (...some: readonly KeyShare[]) => joinShares(some, keys.publicKey)
    expect(await joined()).toEqual({ ok: false, code: 'tooFew' })
    expect(await joined(share(1))).toEqual({ ok: false, code: 'tooFew' })
    expect(await joined(share(1), share(1))).toEqual({ ok: false, code: 'sameShareTwice' })
    const other = await generateSealingKeys()
    const [strange] = splitKey(other, randomBytes(32))
    expect(await joined(share(1), strange as KeyShare)).toEqual({
      ok: false,
      code: 'differentSurvey',
    })
    const same = { ...(strange as KeyShare), mark: keyMark(keys.publicKey) }
    expect(await joined(share(1), same)).toEqual({ ok: false, code: 'damaged' })
    // What joins to zero is no private key.
    const zero = { ...share(0), value: new Uint8Array(32) }
    expect(await joined(zero, { ...zero, number: 2 })).toEqual({ ok: false, code: 'damaged' })
  })
})

const anyShare = fc.record({
  mark: fc
    .uint8Array({ minLength: 3, maxLength: 3 })
    .map((bytes) => Buffer.from(bytes).toString('hex')),
  number: fc.constantFrom(1, 2, 3),
  value: fc.uint8Array({ minLength: 32, maxLength: 32 }),
})

describe('a share in words', () => {
  test('comes back as it was, however it is laid out, and from three letters of each word', () => {
    fc.assert(
      fc.property(anyShare, fc.constantFrom(' ', '\r\n', ', 7. ', ' – '), (each, between) => {
        const all = shareInWords(each)
        expect(all).toHaveLength(wordsInShare)
        expect(readShare(all.join(between).toUpperCase())).toEqual({ ok: true, share: each })
        const short = all.map((word) => word.slice(0, 3)).join(between)
        expect(readShare(short)).toEqual({ ok: true, share: each })
      }),
    )
  })

  const place = fc.nat(wordsInShare - 1)
  const words = anyShare.map(shareInWords)

  test('with any letter changed is refused at its word, which is named', () => {
    for (const word of shareWords)
      for (const [slip, wrong] of slipsOf(word))
        expect(readShare(wrong), `${word}: ${slip}`).toEqual({
          ok: false,
          code: 'misspeltWord',
          position: 1,
          nearest: word,
        })
    fc.assert(
      fc.property(words, place, fc.nat(1000), (all, at, which) => {
        const word = all[at] ?? ''
        const slips = slipsOf(word)
        const wrong = slips[which % slips.length]?.[1] ?? ''
        const read = readShare(all.with(at, wrong).join(' '))
        expect(read).toEqual({ ok: false, code: 'misspeltWord', position: at + 1, nearest: word })
      }),
    )
  })

  test('with any word changed or any two exchanged is refused', () => {
    const changed = fc
      .tuple(words, place, fc.constantFrom(...shareWords))
      .map(([all, at, other]) => [all, all.with(at, other)] as const)
    const exchanged = fc
      .tuple(words, place, place)
      .map(
        ([all, one, two]) =>
          [all, all.with(one, all[two] ?? '').with(two, all[one] ?? '')] as const,
      )
    const spoiled = fc
      .oneof(changed, exchanged)
      .filter(([before, after]) => before.join() !== after.join())
    fc.assert(
      fc.property(spoiled, ([, after]) => {
        expect(readShare(after.join(' '))).toEqual({ ok: false, code: 'damaged' })
      }),
    )
  })

  test('with a word too few or too many is refused by their number', () => {
    const all = shareInWords({ mark: 'abcdef', number: 2, value: new Uint8Array(32).fill(7) })
    expect(readShare(all.slice(1).join(' '))).toEqual({ ok: false, code: 'length', words: 39 })
    expect(readShare([...all, 'abteil'].join(' '))).toEqual({
      ok: false,
      code: 'length',
      words: 41,
    })
    expect(readShare('')).toEqual({ ok: false, code: 'length', words: 0 })
    expect(readShare('abteil xyz adler')).toEqual({ ok: false, code: 'unknownWord', position: 2 })
  })
})

describe('the words of shares', () => {
  test('are 256, short, plain, and apart: three letters tell them, and one or two slips make no other', () => {
    expect(shareWords).toHaveLength(256)
    expect(new Set(shareWords.map((word) => word.slice(0, 3))).size).toBe(256)
    for (const word of shareWords) expect(word).toMatch(/^[a-z]{4,8}$/)
    for (const [index, one] of shareWords.entries())
      for (const other of shareWords.slice(index + 1))
        expect(distance(one, other)).toBeGreaterThanOrEqual(3)
  })
})

/** Levenshtein's: letters to change, add or leave out. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (let at = 0; at < other.length; at++)
      next.push(
        Math.min(
          (next[at] ?? 0) + 1,
          (row[at + 1] ?? 0) + 1,
          (row[at] ?? 0) + (letter === other[at] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[other.length] ?? 0
}

/** Every way of writing one letter of the first four otherwise, with what comes of it. */
function slipsOf(word: string): readonly (readonly [slip: string, wrong: string])[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return [0, 1, 2, 3].flatMap((index) =>
    letters
      .filter((letter) => letter !== word[index])
      .map((letter) => {
        const wrong = word.slice(0, index) + letter + word.slice(index + 1)
        return [`letter ${index + 1} as ${letter}`, wrong] as const
      }),
  )
}
