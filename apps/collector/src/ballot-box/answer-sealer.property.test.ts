import { generateSealingKeys, openAnswer, sealAnswer } from '@meinungsbild/secrecy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerSealer } from './answer-sealer.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 3_000 })
const place = { surveyId: 's-1', questionnaireHash: 'ab'.repeat(32), submissionId: 'A'.repeat(22) }

async function survey() {
  const keys = await generateSealingKeys()
  const { surveyId: id, questionnaireHash } = place
  const sealing = { id: 'k1', publicKey: keys.publicKey }
  return { keys, seal: answerSealer({ id, questionnaireHash, sealing }) }
}

test('what is sealed here is opened by the secrecy package, and is as long as what that seals', async () => {
  const { keys, seal } = await survey()
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const sealed = seal(words, place.submissionId)
      const opened = await openAnswer({ ...place, ...keys, sealed })
      expect(opened.ok && new TextDecoder().decode(opened.plaintext)).toBe(words)
      const plaintext = new TextEncoder().encode(words)
      expect(sealed).toHaveLength((await sealAnswer({ ...place, ...keys, plaintext })).length)
    }),
  )
})

test('a seal opens at no other place, and never looks the same twice', async () => {
  const { keys, seal } = await survey()
  const sealed = seal('{}', place.submissionId)
  expect(seal('{}', place.submissionId)).not.toBe(sealed)
  const others = [
    { ...place, surveyId: 's-2' },
    { ...place, questionnaireHash: 'cd'.repeat(32) },
    { ...place, submissionId: 'B'.repeat(22) },
  ]
  for (const other of others) {
    expect(await openAnswer({ ...other, ...keys, sealed })).toEqual({ ok: false, code: 'damaged' })
  }
})

test.each(['', 'AAAA', Buffer.alloc(65, 4).toString('base64url')])(
  '%j is no key to seal with',
  (key) => {
    const { surveyId: id, questionnaireHash } = place
    expect(() =>
      answerSealer({ id, questionnaireHash, sealing: { id: 'k', publicKey: key } }),
    ).toThrow(Error)
  },
)
