import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSecret, sealSecret } from './sealed-secret.ts'
import { generateSealingKeys } from './sealing-keys.ts'

test('a secret opens with its key in its context, and in no other way', async () => {
  const own = await generateSealingKeys()
  const other = await generateSealingKeys()
  const secret = fc.uint8Array({ minLength: 1, maxLength: 64 })
  await fc.assert(
    fc.asyncProperty(secret, fc.string(), fc.nat(), async (plain, name, place) => {
      const context = { purpose: 'test', name }
      const sealed = await sealSecret(own.publicKey, context, plain)
      expect(await openSecret(own.privateKey, context, sealed)).toEqual(plain)
      expect(await openSecret(other.privateKey, context, sealed)).toBeUndefined()
      const elsewhere = { purpose: 'test', name: `${name}.` }
      expect(await openSecret(own.privateKey, elsewhere, sealed)).toBeUndefined()
      const damaged = sealed.with(place % sealed.length, (sealed[place % sealed.length] ?? 0) ^ 1)
      expect(await openSecret(own.privateKey, context, damaged)).toBeUndefined()
    }),
    { numRuns: 25 },
  )
})
