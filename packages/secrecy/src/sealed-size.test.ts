import { expect, test } from 'vitest'
import { toBase64url } from './base64url.ts'
import { sealAnswer } from './sealed-answer.ts'
import { sealedSize } from './sealed-size.ts'
import { generateSealingKeys } from './sealing-keys.ts'

async function sealed(bytes: number): Promise<string> {
  const { publicKey } = await generateSealingKeys()
  const context = { surveyId: 's', questionnaireHash: 'h', submissionId: 'i' }
  return sealAnswer({ ...context, publicKey, plaintext: new Uint8Array(bytes) })
}

test.each([0, 252, 253, 508, 4092])(
  '%i bytes, once sealed, may be a sealed answer',
  async (bytes) => {
    expect(sealedSize(await sealed(bytes), 4096)).toBe('ok')
  },
)

test('more than the largest size class is too large, whatever it is', async () => {
  expect(sealedSize(await sealed(4093), 4096)).toBe('tooLarge')
  expect(sealedSize('?'.repeat(6000), 4096)).toBe('tooLarge')
})

test.each([0, 80, 81, 256, 81 + 128, 81 + 255, 81 + 257, 81 + 384])(
  '%i bytes are no sealed answer: no size class is so large',
  (bytes) => {
    expect(sealedSize(toBase64url(new Uint8Array(bytes)), 4096)).toBe('notSealed')
  },
)

test('what is not base64url is no sealed answer', async () => {
  expect(sealedSize(`${await sealed(10)}=`, 4096)).toBe('notSealed')
  expect(sealedSize((await sealed(10)).replace(/^./, '?'), 4096)).toBe('notSealed')
})
