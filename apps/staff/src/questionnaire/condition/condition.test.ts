import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { placeOf } from '../change/questions.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { id, newest, saved, untilConcept } from '../testing/short-initiative.ts'
import { describeCondition } from './describe-condition.ts'

const path = `/vorhaben/${id}/fragebogen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  await saved(house, parkSurvey)
  presse = await house.as('presse')
})
afterEach(() => house.close())

type Row = readonly [variable: string, operator: string, value: string]

async function setCondition(question: string, join: 'and' | 'or', ...rows: readonly Row[]) {
  const form = formIn(await presse.page(`${path}/fragen/${question}`), 'frage')
  const typed = rows.flatMap(([variable, operator, value], row) => [
    [`condition.${row}.variable`, variable],
    [`condition.${row}.operator`, operator],
    [`condition.${row}.value`, value],
  ])
  const changes = { condition: 'simple', 'condition.join': join, ...Object.fromEntries(typed) }
  return presse.post(`${path}/fragen/${question}`, filledIn(form, { ...changes, tun: 'save' }))
}

async function conditionOf(question: string): Promise<unknown> {
  return placeOf((await newest(house)).questionnaire, question)?.question.visibleIf
}

describe('the form of a condition', () => {
  test('takes answers by code, by their words, as numbers and as German dates', async () => {
    await setCondition(
      'last',
      'or',
      ['visit', 'isNot', 'nein'],
      ['uses', 'is', 'Sport'],
      ['uses', 'isNot', 'play'],
      ['overall', 'atLeast', 'middling'],
      ['parts.paths', 'is', 'weiß nicht'],
      ['walk', 'more', '2,5'],
      ['name', 'notAnswered', ''],
    )
    expect(await conditionOf('last')).toEqual({
      kind: 'or',
      conditions: [
        { kind: 'compare', variable: 'visit', operator: 'notEqual', value: 'no' },
        { kind: 'contains', variable: 'uses', code: 'sport' },
        { kind: 'not', condition: { kind: 'contains', variable: 'uses', code: 'play' } },
        { kind: 'compare', variable: 'overall', operator: 'atLeast', value: 'middling' },
        { kind: 'compare', variable: 'parts.paths', operator: 'equal', value: '~dontKnow' },
        { kind: 'compare', variable: 'walk', operator: 'more', value: 2.5 },
        { kind: 'not', condition: { kind: 'answered', variable: 'name' } },
      ],
    })
    const page = await presse.page(`${path}/fragen/last`)
    expect(formIn(page, 'frage').get('condition.5.value')).toBe('2,5')
    await setCondition('last', 'and')
    expect(await conditionOf('last')).toMatchObject({ kind: 'and', conditions: { length: 7 } })
  })

  test.each<readonly [string, Row, string]>([
    ['an answer that is not offered', ['visit', 'is', 'vielleicht'], 'feld-condition.0.value'],
    ['no number', ['walk', 'more', 'lange'], 'feld-condition.0.value'],
    ['no answer', ['overall', 'is', ''], 'feld-condition.0.value'],
    ['a question asked later', ['last', 'answered', ''], 'feld-condition.0.variable'],
    ['nothing at all', ['', 'is', ''], 'feld-condition.0.variable'],
  ])('refuses %s and keeps what was typed', async (_, row, field) => {
    const { version } = await newest(house)
    const response = await setCondition('name', 'and', row)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(`href="#${field}"`)
    expect(formIn(page, 'frage').get('condition.0.value')).toBe(row[2])
    expect((await newest(house)).version).toBe(version)
  })

  test('offers the answers of a question once it is chosen', async () => {
    const form = formIn(await presse.page(`${path}/fragen/name`), 'frage')
    const changes = { condition: 'simple', 'condition.0.variable': 'visit', tun: 'show' }
    const response = await presse.post(`${path}/fragen/name`, filledIn(form, changes))
    const page = await response.text()
    expect(page).toMatch(/<select[^>]*name="condition.0.value"/)
    expect(page).toContain('<option value="~noAnswer">keine Angabe</option>')
  })

  test('tells a nested condition as a sentence, keeps it, and drops it when asked to', async () => {
    const page = await presse.page(`${path}/fragen/wish`)
    expect(page).toContain(
      'nicht („Im Einzelnen? – Wege“ ist kleiner als 2 und „Wie lange gehen Sie?“ ist mindestens 2,5)',
    )
    const form = formIn(page, 'frage')
    const wish = `${path}/fragen/wish`
    await presse.post(wish, filledIn(form, { 'text.de': 'Wünsche?', tun: 'save' }))
    expect(await conditionOf('wish')).toEqual(placeOf(parkSurvey, 'wish')?.question.visibleIf)
    const shown = await presse.post(wish, { basedOn: '2', condition: 'simple', tun: 'show' })
    expect(await shown.text()).toContain('value="keep"')
    await presse.post(wish, {
      basedOn: '2',
      condition: 'keep',
      'condition.0.variable': 'visit',
      id: 'wish',
    })
    expect(await conditionOf('wish')).toEqual(placeOf(parkSurvey, 'wish')?.question.visibleIf)
    const always = { basedOn: '3', id: 'wish', condition: 'always', tun: 'save' }
    await presse.post(wish, filledIn(form, always))
    expect(await conditionOf('wish')).toBeUndefined()
  })

  test('lets the words be mended of a question whose condition does not fit any more', async () => {
    await presse.post(path, { basedOn: '1', tun: 'up:question:uses' })
    const form = formIn(await presse.page(`${path}/fragen/uses`), 'frage')
    const fields = filledIn(form, { 'text.de': 'Wofür?', tun: 'save' })
    expect((await presse.post(`${path}/fragen/uses`, fields)).status).toBe(303)
    expect(placeOf((await newest(house)).questionnaire, 'uses')?.question).toMatchObject({
      text: { de: 'Wofür?' },
      visibleIf: { kind: 'compare', variable: 'visit' },
    })
  })

  test('lets a page look at earlier pages only', async () => {
    const form = formIn(await presse.page(`${path}/seiten/second`), 'seite')
    const row = { 'condition.0.variable': 'overall', 'condition.0.operator': 'answered' }
    const fields = filledIn(form, { condition: 'simple', ...row, tun: 'save' })
    expect((await presse.post(`${path}/seiten/second`, fields)).status).toBe(422)
    const earlier = { ...fields, 'condition.0.variable': 'visit' }
    const response = await presse.post(`${path}/seiten/second`, earlier)
    expect(response.headers.get('location')).toBe(`${path}?erledigt=saved#seite-second`)
    expect((await newest(house)).questionnaire.pages[1]?.visibleIf).toEqual({
      kind: 'answered',
      variable: 'visit',
    })
  })
})

describe('a condition in words', () => {
  test('sets brackets where and meets or, in both languages', () => {
    const condition = {
      kind: 'or',
      conditions: [
        { kind: 'contains', variable: 'uses', code: 'sport' },
        {
          kind: 'and',
          conditions: [
            { kind: 'compare', variable: 'visit', operator: 'equal', value: '~noAnswer' },
            { kind: 'answered', variable: 'nowhere' },
          ],
        },
      ],
    } as const
    expect(describeCondition(condition, parkSurvey, 'de')).toBe(
      '„Wozu?“ enthält „Sport“ oder („Besuchen Sie den Stadtpark?“ ist „keine Angabe“ und „nowhere“ ist beantwortet)',
    )
    expect(describeCondition(condition, parkSurvey, 'en')).toBe(
      '“What for?” contains “Sports” or (“Do you visit the park?” is “no answer” and “nowhere” is answered)',
    )
  })
})
