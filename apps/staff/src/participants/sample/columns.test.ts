import { beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { extract } from '../testing/extract.ts'
import { plannedScene } from '../testing/planned-scene.ts'
import { samplePath, settleColumns, uploadList } from '../testing/upload-list.ts'

const scene = plannedScene()
let house: House
let presse: Person
beforeEach(() => {
  ;({ house, presse } = scene)
})

describe('the second step', () => {
  beforeEach(() => uploadList(house, 'presse', extract(5)))

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ 'column-0': '' }, 'column-0'],
    [{ 'column-1': 'familyName' }, 'column-1'],
    [{ least: 'sechzehn' }, 'least'],
    [{ least: '200' }, 'least'],
    [{ most: '12' }, 'most'],
    [{ on: '' }, 'on'],
    [{ 'column-6': '' }, 'least'],
    [{ stratum1: 'column-7', stratum2: 'column-7' }, 'stratum2'],
    [{ stratum1: 'ageGroup', bounds: '60, 30' }, 'bounds'],
    [{ stratum1: 'ageGroup', 'column-6': '', least: '' }, 'stratum1'],
  ])('with %o is refused at the field, and what was typed stays', async (changes, field) => {
    const refused = await settleColumns(presse, changes)
    const page = await refused.text()
    expect([refused.status, page]).toEqual([422, expect.stringContaining(`href="#feld-${field}"`)])
    expect((await presse.get(`${samplePath}/ziehung`)).headers.get('location')).toBe(
      `${samplePath}/spalten`,
    )
  })

  test('makes strata of age groups and of a column together', async () => {
    await settleColumns(presse, {
      stratum1: 'column-7',
      stratum2: 'ageGroup',
      bounds: '75',
      on: '2026-11-27',
    })
    const page = await presse.page(`${samplePath}/ziehung`)
    for (const stratum of ['Nord · ab 75', 'Nord · unter 75', 'Süd · unter 75'])
      expect(page).toContain(stratum)
    const again = await presse.page(`${samplePath}/spalten`)
    expect(again).toMatch(/<option value="ageGroup" selected>/)
  })
})
