import { expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

test('the coat of arms comes back as it was given, and can be taken away', async () => {
  const { settings } = scene.storage
  expect(await settings.coatOfArms()).toBeUndefined()
  const bytes = Uint8Array.from([0x89, 0x50, 0, 255])
  await settings.setCoatOfArms({ mediaType: 'image/png', bytes })
  const coat = await settings.coatOfArms()
  expect(coat?.mediaType).toBe('image/png')
  expect([...(coat?.bytes ?? [])]).toEqual([...bytes])
  await settings.setCoatOfArms(undefined)
  expect(await settings.coatOfArms()).toBeUndefined()
})

test('templates are kept by document, and earlier numbers in their order', async () => {
  const { settings } = scene.storage
  expect(await settings.documentTemplates()).toEqual({})
  await settings.setDocumentTemplate('outlineConcept', { goals: 'Ziel:' })
  await settings.setDocumentTemplate('minutes', { remarks: '- ' })
  await settings.setDocumentTemplate('outlineConcept', { goals: 'Unser Ziel:' })
  expect(await settings.documentTemplates()).toEqual({
    outlineConcept: { goals: 'Unser Ziel:' },
    minutes: { remarks: '- ' },
  })
  const first = { until: '2026-01-01T00:00:00Z', fileNumberPattern: '{nummer}', filePlanUnit: '' }
  await settings.addEarlierFileNumbers(first)
  await settings.addEarlierFileNumbers({ ...first, until: '2027-01-01T00:00:00Z' })
  expect((await settings.earlierFileNumbers()).map(({ until }) => until)).toEqual([
    '2026-01-01T00:00:00Z',
    '2027-01-01T00:00:00Z',
  ])
})
