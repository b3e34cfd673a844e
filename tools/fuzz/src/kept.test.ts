import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptInputs } from './kept.ts'
import { mutate } from './mutate.ts'
import { targets } from './targets/targets.ts'

test.each(Object.entries(targets))(
  '%s reads what it begins with and what was kept, and throws nothing',
  async (name, target) => {
    const inputs = [...(await target.seeds()), ...keptInputs(name)]
    expect(inputs.length).toBeGreaterThan(0)
    for (const input of inputs) expect(await target.read(input)).toBeDefined()
  },
)

test('an input is changed, never longer than wanted, and the one it came from stays', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.infiniteStream(fc.nat()), (from, numbers) => {
      const before = from.slice()
      const random = (bound: number) => (numbers.next().value ?? 0) % bound
      const changed = mutate(from, { corpus: [from], words: [Uint8Array.of(1)] }, random)
      expect(changed.length).toBeLessThanOrEqual(20_000)
      expect(from).toEqual(before)
    }),
  )
})
