import { expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

test('what somebody saw last is kept for each version of each initiative', async () => {
  const { shownFigures } = scene.storage
  const seen = (figure: string) => ({ figures: { '{{k}}': figure }, by: 'anna', at: '2026-01-01' })
  await shownFigures.remember('i1', 'v1', seen('74 %'))
  await shownFigures.remember('i1', 'v1', seen('75 %'))
  await shownFigures.remember('i1', 'v2', seen('76 %'))
  expect(await shownFigures.of('i1', 'v1')).toEqual(seen('75 %'))
  expect(await shownFigures.of('i1', 'v2')).toEqual(seen('76 %'))
  expect(await shownFigures.of('i2', 'v1')).toBeUndefined()
})
