import { lint, mustMend, type Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { questionsIn } from './block.ts'
import { insertBlock } from './insert-block.ts'

const text = { de: 'Frage', en: 'Question' }
const block: Questionnaire = {
  id: 'parks',
  title: text,
  languages: ['de', 'en'],
  pages: [
    {
      id: 'block',
      questions: [
        { kind: 'yesNo', id: 'visit', text },
        {
          kind: 'longText',
          id: 'why',
          text: { de: 'Warum {visit}?', en: 'Why {visit}?' },
          visibleIf: "visit = 'yes' and answered(second)",
        },
        { kind: 'number', id: 'second', text },
      ],
    },
  ],
  media: { abc: { type: 'image/png', fileName: 'a.png', data: '' } },
}
const item = { item: 'parks', wording: 3 }

describe('a block that is inserted', () => {
  const { changed, page } = insertBlock(parkSurvey, block, item, 'third')
  const added = questionsIn(changed).slice(questionsIn(parkSurvey).length)

  test('stands at the end of the page, under names that are free, its conditions with it', () => {
    expect(page).toBe('third')
    expect(added.map(({ id }) => id)).toEqual(['visit_2', 'why', 'second_2'])
    expect(added[1]).toMatchObject({
      text: { de: 'Warum {visit_2}?' },
      visibleIf: "visit_2 = 'yes' and answered(second_2)",
    })
    expect(changed.media).toEqual(block.media)
  })

  test('says which item each question is an instance of', () => {
    expect(added.map((question) => question.item)).toEqual([
      'parks@3#visit',
      'parks@3#why',
      'parks@3#second',
    ])
  })

  test('leaves everything else as it was', () => {
    expect(questionsIn(changed).slice(0, -3)).toEqual(questionsIn(parkSurvey))
  })

  test('keeps apart two questions that would come to the same name', () => {
    const [page] = block.pages
    const doubled = (page?.questions ?? []).map((own) =>
      own.id === 'why' ? { ...own, id: 'visit_2' } : own,
    )
    const own = { ...block, pages: [{ id: 'block', questions: doubled }] }
    const both = questionsIn(insertBlock(parkSurvey, own, item, 'third').changed).slice(-3)
    expect(both.map(({ id }) => id)).toEqual(['visit_2', 'visit_3', 'second_2'])
    expect(both[1]?.visibleIf).toBe("visit_2 = 'yes' and answered(second_2)")
  })

  test('can be inserted twice, and on a page of its own', () => {
    const twice = insertBlock(changed, block, item, 'nowhere')
    expect(twice.page).toBe('seite1')
    const last = twice.changed.pages.at(-1)
    expect(last?.questions.map(({ id }) => id)).toEqual(['visit_3', 'why_2', 'second_3'])
    const ids = mustMend(lint(twice.changed)).filter(({ code }) => code === 'duplicateId')
    expect(ids).toEqual([])
  })
})
