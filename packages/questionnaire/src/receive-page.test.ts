import { describe, expect, it } from 'vitest'
import { receivePage } from './receive-page.ts'
import { both, pageOf, questionnaireOf } from './testing/examples.ts'
import { formOf } from './testing/form-of.ts'

const page = pageOf(
  'home',
  { kind: 'number', id: 'rooms', text: both('Wie viele Zimmer?'), required: true, max: 20 },
  {
    kind: 'shortText',
    id: 'why',
    text: both('Warum so viele?'),
    required: true,
    visibleIf: 'rooms > 9',
  },
)
const questionnaire = questionnaireOf(
  page,
  pageOf('end', { kind: 'date', id: 'day', text: both('?') }),
)

const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }

const receive = (rooms: string, why: string) =>
  receivePage(
    questionnaire,
    page,
    { rooms: { kind: 'number', value: 3 }, day: { kind: 'date', value: '2026-01-01' } },
    formOf([
      ['rooms', rooms],
      ['why', why],
    ]),
    circumstances,
  )

describe('receiving a page', () => {
  it('replaces the answers of the page and keeps the others', () => {
    expect(receive('4', '')).toMatchObject({
      answers: { rooms: { kind: 'number', value: 4 }, day: { kind: 'date', value: '2026-01-01' } },
      problems: [],
    })
    expect(Object.keys(receive('', '').answers)).toEqual(['day'])
  })

  it('asks for what the same page has just made visible', () => {
    expect(receive('12', '').problems).toMatchObject([{ code: 'required', field: 'why' }])
    expect(receive('12', 'Kinder').problems).toEqual([])
  })

  it('does not call missing what could not be read', () => {
    expect(receive('viele', '').problems).toMatchObject([{ code: 'notANumber', field: 'rooms' }])
  })

  it('has no problems on a page that is not part of the journey', () => {
    const hidden = { ...page, id: 'hidden', visibleIf: 'false' }
    const received = receivePage(
      questionnaireOf(hidden),
      hidden,
      {},
      formOf([['rooms', 'viele']]),
      circumstances,
    )
    expect(received.problems).toEqual([])
    expect(received.journey.pages).toEqual([])
  })
})
