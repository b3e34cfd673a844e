import { readLimeSurvey, readSurveyJs } from '@meinungsbild/formats'
import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { everyKind } from '../paper/testing/every-kind.ts'
import { entryCount, id, saved, untilConcept } from '../testing/short-initiative.ts'

const path = `/vorhaben/${id}/fragebogen/ausgeben`

let house: House
let presse: Person
beforeAll(async () => {
  house = await openHouse()
  await untilConcept(house)
  await saved(house, everyKind)
  presse = await house.as('presse')
})
afterAll(() => house.close())

test('the page says what each format loses, before anything is downloaded', async () => {
  const before = await entryCount(house)
  const page = await presse.page(path)
  const section = (format: string) =>
    new RegExp(`aria-labelledby="${format}"([\\s\\S]*?)</section>`).exec(page)?.[1]
  expect(section('json')).toContain('Nichts geht verloren.')
  expect(section('surveyjs')).toContain('SurveyJS kennt nicht: Quoten.')
  expect(section('lss')).toContain('id="lss-verloren"')
  expect(page).toContain(`href="/vorhaben/${id}/fragebogen/papier?fassung=1"`)
  expect(page).toContain(`href="/vorhaben/${id}/fragebogen/codebuch?fassung=1"`)
  expect(await entryCount(house)).toBe(before)
})

test('our own file holds the questionnaire whole', async () => {
  const parsed = parseQuestionnaire(await (await presse.get(`${path}?art=json`)).json())
  expect(parsed.ok && parsed.questionnaire).toEqual(everyKind)
})

test('the files of other tools are read back by their readers', async () => {
  const lss = await presse.get(`${path}?art=lss`)
  expect(lss.headers.get('content-disposition')).toContain('fragebogen-fassung-1.lss')
  const surveyJs = await presse.get(`${path}?art=surveyjs`)
  expect(surveyJs.headers.get('content-disposition')).toContain('fassung-1-surveyjs.json')
  for (const read of [readLimeSurvey(await lss.text()), readSurveyJs(await surveyJs.json())]) {
    const title = read.ok && read.questionnaire.title['de']
    expect(title).toBe('Der Wochenmarkt in Auental')
  }
})

test('there is nothing to export before there is a questionnaire', async () => {
  expect((await presse.get('/vorhaben/keins/fragebogen/ausgeben')).status).toBe(404)
})
