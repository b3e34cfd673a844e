import { describe, expect, test } from 'vitest'
import { hamburg } from './hamburg.ts'
import { models } from './models.ts'
import { short } from './short.ts'

function seedSections({ documents }: typeof hamburg): Readonly<Record<string, readonly string[]>> {
  const stated = documents.map(({ id, sections }) => [
    id,
    sections.filter(({ origin }) => origin === 'seed').map((section) => section.id),
  ])
  return Object.fromEntries(stated)
}

describe('the documents of the models', () => {
  test('claim as Hamburg’s exactly the headings that its published text has', () => {
    expect(seedSections(hamburg)).toEqual({
      assignment: [],
      outlineConcept: ['goals', 'participants', 'resources', 'legal'],
      toolCheck: [],
      minutes: [],
      outlineMemo: ['vote', 'facts', 'assessment'],
      detailedConcept: ['planning', 'responsibilities', 'organisation'],
      detailedMemo: ['vote', 'facts', 'assessment'],
      resultReport: [],
      resultsMemo: ['results', 'assessment', 'measures'],
      pressRelease: ['results', 'measures'],
      closingMemo: [],
    })
    expect(Object.values(seedSections(short)).flat()).toEqual([])
  })

  test.each(
    models.flatMap(({ id, documents }) => documents.map((each) => ({ ...each, model: id }))),
  )(
    'ask, in both languages, about everything that must be written: $model $title.de',
    ({ sections }) => {
      for (const { required, questions } of sections) {
        expect(required && questions.length === 0).toBe(false)
        for (const { de, en } of questions) {
          expect(de).not.toBe('')
          expect(en).not.toBe(de)
        }
      }
    },
  )
})
