import { afterEach, beforeEach, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { remembered } from '../../testing/remembered.ts'
import { entriesAfter, entryCount, id } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen/fruehere-antworten`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** A table as LimeSurvey exports it: one column of this form, one that no question has. */
function exported(visits: readonly string[]): File {
  const rows = visits.map((visit, index) => `"${index + 1}","2024-05-04 10:00:00","${visit}","x"`)
  const head = '"id","submitdate","visit","wetter"'
  return new File([[head, ...rows].join('\n')], 'results-survey.csv')
}

function upload(file: File, selection = 'random') {
  return presse.upload(path, { file, selection })
}

test('answers of LimeSurvey are counted, what could not be used is said, and nothing is kept', async () => {
  const before = await entryCount(house)
  const visits = [...Array.from({ length: 9 }, () => 'yes'), 'no', 'no', 'geheim']
  const response = await upload(exported(visits))
  const page = await response.text()
  expect(response.status).toBe(200)
  expect(page).toContain('Gelesen: 12 abgesendete Antworten.')
  expect(page).toContain('Zufallsstichprobe')
  expect(page).toContain('wetter')
  // Two said no, and who knows them and the others knows all: both figures are kept secret.
  expect(page).toContain('Basis: 11 Antworten')
  expect(page).toMatch(/Ja \. \(zurückgehalten\); Nein \. \(zurückgehalten\)/)
  expect(await remembered(house)).not.toContain('geheim')
  expect(await entriesAfter(house, before)).toEqual([])
})

test('fewer answers than may be shown stay hidden', async () => {
  const page = await (await upload(exported(['yes', 'no', 'yes']))).text()
  expect(page).toContain('Gelesen: 3 abgesendete Antworten.')
  expect(page).not.toContain('<table')
})

test('what is no table of answers, and a missing choice, are refused at their fields', async () => {
  const none = await upload(new File(['{"pages": 3}'], 'form.json'))
  expect([none.status, await none.text()]).toEqual([
    422,
    expect.stringContaining('href="#feld-file"'),
  ])
  const unsaid = await upload(exported(['yes']), '')
  expect([unsaid.status, await unsaid.text()]).toEqual([
    422,
    expect.stringContaining('href="#feld-selection"'),
  ])
  expect(await presse.page(path)).toContain('nicht gespeichert')
})
