import { DeserializeError } from '@hpke/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openAnswer, sealAnswer } from './sealed-answer.ts'
import { generateSealingKeys } from './sealing-keys.ts'

const { publicKey, privateKey } = await generateSealingKeys()
const context = {
  surveyId: 'wunschbild-2026',
  questionnaireHash: 'ab'.repeat(32),
  submissionId: 'x'.repeat(22),
}
const plaintext = new TextEncoder().encode('{"answers":{},"language":"de"}')
const damaged = { ok: false, code: 'damaged' }

describe('a sealed answer', () => {
  test('opens to what was sealed; its length depends on the size class only', async () => {
    const lengths = new Map<number, Set<number>>()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        const sealed = await sealAnswer({ ...context, publicKey, plaintext: bytes })
        const opened = await openAnswer({ ...context, privateKey, sealed })
        expect(opened).toEqual({ ok: true, plaintext: bytes })
        const sizeClass = [256, 512, 1024, 2048, 4096].find((size) => size >= bytes.length + 4)
        expect(Buffer.from(sealed, 'base64url')).toHaveLength(65 + Number(sizeClass) + 16)
        lengths.set(
          Number(sizeClass),
          (lengths.get(Number(sizeClass)) ?? new Set()).add(sealed.length),
        )
      }),
      { numRuns: 60 },
    )
    for (const seen of lengths.values()) expect(seen.size).toBe(1)
  })

  test('never looks the same twice', async () => {
    const once = await sealAnswer({ ...context, publicKey, plaintext })
    const again = await sealAnswer({ ...context, publicKey, plaintext })
    expect(again.slice(0, 80)).not.toBe(once.slice(0, 80))
  })

  test('is damaged by any flipped bit', async () => {
    const sealed = Buffer.from(await sealAnswer({ ...context, publicKey, plaintext }), 'base64url')
    const flip = fc.tuple(fc.nat({ max: sealed.length - 1 }), fc.nat({ max: 7 }))
    await fc.assert(
      fc.asyncProperty(flip, async ([index, bit]) => {
        const flipped = Buffer.from(sealed)
        flipped[index] = Number(flipped[index]) ^ (1 << bit)
        const attempt = { ...context, privateKey, sealed: flipped.toString('base64url') }
        expect(await openAnswer(attempt)).toEqual(damaged)
      }),
      { numRuns: 60 },
    )
  })

  test('opens for no other survey, questionnaire, submission or key', async () => {
    const sealed = await sealAnswer({ ...context, publicKey, plaintext })
    const other = await generateSealingKeys()
    for (const change of [
      { surveyId: 'another' },
      { questionnaireHash: 'cd'.repeat(32) },
      { submissionId: 'y'.repeat(22) },
      { privateKey: other.privateKey },
      { sealed: sealed.slice(0, 40) },
      { sealed: `${sealed}AAAA` },
      { sealed: '' },
      { sealed: 'kein Base64' },
    ])
      expect(await openAnswer({ ...context, privateKey, sealed, ...change })).toEqual(damaged)
  })

  test('throws when the key is no key, without repeating it', async () => {
    const sealing = sealAnswer({ ...context, publicKey: 'AAAA', plaintext })
    await expect(sealing).rejects.toThrow(DeserializeError)
    const attempt = openAnswer({ ...context, privateKey: 'not secret!', sealed: '' })
    await expect(attempt).rejects.toThrow(/^privateKey: expected base64url$/)
  })
})
