import { expect, test } from 'vitest'
import { foundBefore } from './found-before.ts'

test('what was found is found again without looking, until others have taken its room', async () => {
  const before = foundBefore<string>(2)
  const looked: string[] = []
  const find = (name: string) =>
    before.once(name, () => {
      looked.push(name)
      return Promise.resolve(name === 'nothing' ? undefined : name.toUpperCase())
    })
  const found: (string | undefined)[] = []
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b', 'nothing', 'nothing'])
    found.push(await find(name))
  expect(found).toEqual(['A', 'B', 'A', 'C', 'A', 'B', undefined, undefined])
  expect(looked).toEqual(['a', 'b', 'c', 'b', 'nothing', 'nothing'])
})
