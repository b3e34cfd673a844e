import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { renameTarget } from './pages.ts'
import { placeOf, replaceQuestion } from './questions.ts'
import { renameCodes } from './rename-codes.ts'
import { renameParts } from './rename-references.ts'

function questionIn(survey: Questionnaire, id: string): Question {
  const question = placeOf(survey, id)?.question
  if (question === undefined) throw new Error(`There is no question ${id}.`)
  return question
}

const survey: Questionnaire = {
  ...parkSurvey,
  quotas: [{ id: 'k', when: "visit='yes' and visit != 'no'", limit: 10, ending: 'out' }],
  endings: [{ id: 'out', title: { de: 'Ende {visit}' }, text: { de: '{{visit}} {label(visit)}' } }],
  pages: parkSurvey.pages.map((page, index) =>
    index === 0
      ? {
          ...page,
          jumps: [
            { if: 'answered(visit)', to: 'third' },
            { if: "code(overall) = 'good'", to: 'out' },
          ],
        }
      : page,
  ),
}

describe('a new id of a question', () => {
  const renamed = replaceQuestion(survey, 'visit', { ...questionIn(survey, 'visit'), id: 'besuch' })

  test('is followed by conditions, jumps, quotas and texts', () => {
    expect(questionIn(renamed, 'uses').visibleIf).toBe("besuch = 'yes'")
    expect(renamed.pages[0]?.jumps?.[0]?.if).toBe('answered(besuch)')
    expect(renamed.quotas?.[0]?.when).toBe("besuch = 'yes' and besuch != 'no'")
    expect(renamed.endings?.[0]).toMatchObject({
      title: { de: 'Ende {besuch}' },
      text: { de: '{{visit}} {label(besuch)}' },
    })
  })

  test('leaves everything else as it was written', () => {
    expect(questionIn(renamed, 'wish')).toEqual(questionIn(survey, 'wish'))
    expect(JSON.stringify(renamed)).not.toContain('visit =')
  })
})

test('a new id of a row is followed, and two rows may exchange theirs', () => {
  const names = new Map([
    ['paths', 'lawns'],
    ['lawns', 'paths'],
  ])
  const text = { ...survey, title: { de: '{parts.paths} {parts.lawns} {paths}' } }
  const renamed = renameParts(text, 'parts', 1, names)
  expect(questionIn(renamed, 'wish').visibleIf).toBe('not (parts.lawns < 2 and walk >= 2.5)')
  expect(renamed.title['de']).toBe('{parts.lawns} {parts.paths} {paths}')
})

test('a new code of an option is followed wherever it is compared with its question', () => {
  const renamed = renameCodes(survey, questionIn(survey, 'visit'), new Map([['yes', 'ja']]))
  expect(questionIn(renamed, 'uses').visibleIf).toBe("visit = 'ja'")
  expect(renamed.quotas?.[0]?.when).toBe("visit = 'ja' and visit != 'no'")
  const list = {
    ...survey,
    quotas: [{ id: 'k', when: "visit in ['yes', 'no']", limit: 1, ending: '' }],
  }
  const inList = renameCodes(list, questionIn(survey, 'visit'), new Map([['no', 'nein']]))
  expect(inList.quotas?.[0]?.when).toBe("visit in ['yes', 'nein']")
  const others = renameCodes(survey, questionIn(survey, 'uses'), new Map([['yes', 'ja']]))
  expect(others).toEqual(survey)
})

test('a new code of a point is followed by its code, not by its value', () => {
  const overall = questionIn(survey, 'overall')
  const renamed = renameCodes(survey, overall, new Map([['good', 'super']]))
  expect(renamed.pages[0]?.jumps?.[1]?.if).toBe("code(overall) = 'super'")
  const byValue = { ...survey, quotas: [{ id: 'k', when: 'overall = 2', limit: 1, ending: '' }] }
  expect(renameCodes(byValue, overall, new Map([['2', 'zwei']]))).toEqual(byValue)
})

test('jumps, quotas and groups of pages follow a new id of a page or an ending', () => {
  const grouped = { ...survey, shuffledPages: [['second', 'third']] }
  const page = renameTarget(grouped, 'third', 'letzte')
  expect(page.pages[0]?.jumps?.[0]?.to).toBe('letzte')
  expect(page.shuffledPages).toEqual([['second', 'letzte']])
  expect(renameTarget(grouped, 'out', 'ende').quotas?.[0]?.ending).toBe('ende')
})
