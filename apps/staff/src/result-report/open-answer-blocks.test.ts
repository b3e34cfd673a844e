import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { send, untilConfirmed, wish } from '../open-answers/testing/open-answers-scene.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { surveyIn } from '../testing/survey-initiative.ts'
import { openAnswerBlocks } from './open-answer-blocks.ts'

let house: House
let presse: Person
let presse2: Person
beforeEach(async () => {
  house = await openHouse()
  ;({ presse, presse2 } = await untilConfirmed(house))
})
afterEach(() => house.close())

const quotation = 'Mehr Bänke am Teich […]'

async function blocks() {
  const initiative = await loadInitiative(house.storage, id)
  return openAnswerBlocks(house.deps, initiative, parkSurvey, 'de')
}

test('the report quotes what two people have released, and nothing else that people wrote', async () => {
  const { id: survey } = await surveyIn(house)
  const texts = await house.storage.openAnswers.confirmed(survey, 'wish')
  const text = texts.find((each) => each.text.includes('Teich'))?.id ?? ''
  expect(await blocks()).toEqual([])
  await send(presse, `${wish}/texte/${text}/zitat`, { quotation })
  expect(await blocks()).toEqual([])
  const quotations = wish.replace(/fragen\/.*/, 'zitate')
  await send(presse2, quotations, { variable: 'wish', text, quotation, tun: 'release' })
  const told = await blocks()
  expect(told.filter(({ kind }) => kind === 'heading')).toMatchObject([
    { level: 1, text: 'Freie Antworten' },
    { level: 2, text: 'Was wünschen Sie sich?' },
  ])
  expect(told.at(-1)).toEqual({
    kind: 'paragraph',
    style: 'quote',
    text: 'Mehr Bänke am Teich \\[…\\]',
  })
})
