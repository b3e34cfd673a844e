import { expect, test } from 'vitest'
import type { NewDistrict, NewDistrictSet } from './district-sets.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

const parts: NewDistrictSet = {
  id: 'parts',
  title: 'Stadtteile',
  source: '',
  naming: 'name',
  corners: 4000,
  by: 'ira',
  at: '2026-11-28T08:00:00.000Z',
}

function district(name: string, at: number): NewDistrict {
  const ring = [
    [at, 0],
    [at + 1, 0],
    [at + 1, 1],
  ] as const
  return { names: { name, key: `k${at}` }, polygons: [[ring]] }
}

const many = Array.from({ length: 250 }, (_, index) => district(`Teil ${index}`, index))

test('a set keeps the order, names and borders of its file, and is replaced as a whole', async () => {
  const { districtSets } = scene.storage
  await districtSets.put(parts, many)
  expect(await districtSets.find('parts')).toEqual({
    ...parts,
    names: many.map(({ names }) => names),
  })
  expect(await districtSets.borders('parts')).toEqual(many.map(({ polygons }) => polygons))
  const others = [district('Nord', 7), district('Süd', 3)]
  await districtSets.put({ ...parts, corners: 12, by: 'jo' }, others)
  expect(await districtSets.all()).toEqual([
    { ...parts, corners: 12, by: 'jo', names: others.map(({ names }) => names) },
  ])
  expect(await districtSets.borders('parts')).toEqual(others.map(({ polygons }) => polygons))
})

test('sets stand by title, and what is said of one leaves the others alone', async () => {
  const { districtSets } = scene.storage
  await districtSets.put(parts, [district('Nord', 1)])
  await districtSets.put({ ...parts, id: 'wards', title: 'Bezirke' }, [district('Mitte', 1)])
  await districtSets.describe({ id: 'parts', title: 'Ortsteile', source: 'GDI', naming: 'key' })
  expect(
    (await districtSets.all()).map(({ title, source, naming }) => [title, source, naming]),
  ).toEqual([
    ['Bezirke', '', 'name'],
    ['Ortsteile', 'GDI', 'key'],
  ])
})

test('what was chosen for a question goes with the set', async () => {
  const { districtSets, districtChoices } = scene.storage
  const by = { by: 'ira', at: parts.at }
  const own = { variable: 'where', set: 'parts', districts: { n: 'Nord' }, ...by }
  const none = { variable: 'ward', set: '', districts: {}, ...by }
  await districtSets.put(parts, [district('Nord', 1)])
  await districtChoices.put('i1', { ...own, districts: { n: 'Süd' } })
  await districtChoices.put('i1', own)
  await districtChoices.put('i1', none)
  await districtChoices.put('i2', own)
  expect(await districtChoices.of('i1')).toEqual([none, own])
  await districtChoices.remove('i1', 'ward')
  expect(await districtChoices.of('i1')).toEqual([own])
  await districtSets.remove('parts')
  expect(await districtSets.find('parts')).toBeUndefined()
  expect(await districtSets.borders('parts')).toEqual([])
  expect([await districtChoices.of('i1'), await districtChoices.of('i2')]).toEqual([[], []])
})
