import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { checkPage } from './check-page.ts'
import { journey } from './journey.ts'
import { agreement, both, pageOf, questionnaireOf } from './testing/examples.ts'

const survey = questionnaireOf(
  pageOf('p', {
    kind: 'matrix',
    id: 'services',
    text: both('Wie zufrieden sind Sie?'),
    required: true,
    points: agreement,
    rows: ['parks', 'baths'].map((id) => ({ id, label: both(id) })),
    checks: [{ that: 'services.parks >= services.baths', message: both('Parks zuerst.') }],
  }),
)

const problems = (rows: Readonly<Record<string, string>>) => {
  const entries = Object.entries(rows).map(
    ([row, code]) => [row, { kind: 'choice', code }] as const,
  )
  const answers: Answers = { services: { kind: 'rows', rows: Object.fromEntries(entries) } }
  const walk = journey(survey, answers, { seed: 1, today: '2026-11-22', language: 'de' })
  return walk.pages.flatMap((page) => checkPage(page, walk.answers))
}

describe('checking a page', () => {
  it('says what the author asks for where the question begins', () => {
    expect(problems({ parks: 'no', baths: 'yes' })).toMatchObject([
      { code: 'checkFailed', field: 'services.parks', message: both('Parks zuerst.') },
    ])
    expect(problems({ parks: 'yes', baths: 'no' })).toEqual([])
  })

  it('asks who has not answered properly for that first', () => {
    expect(problems({ parks: 'no' })).toMatchObject([{ code: 'required', row: 'baths' }])
    expect(problems({ parks: 'never', baths: 'yes' })).toMatchObject([{ code: 'unknownOption' }])
  })
})
