import { parseQuestionnaire, type Question, type Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { readXml } from '../../safe/read-xml.ts'
import { readLimeSurvey } from '../read-limesurvey.ts'
import { everyType } from '../testing/every-type.ts'
import { surveyOf } from '../testing/lss.ts'
import { writeLimeSurvey } from './write-limesurvey.ts'

function readBack(questionnaire: Questionnaire) {
  const { lss, report } = writeLimeSurvey(questionnaire)
  const form = readLimeSurvey(lss)
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return { questionnaire: form.questionnaire, lss, report, form }
}

const both = (words: string) => ({ de: words, en: `${words} (en)` })
const options = [
  { code: 'n', label: both('Nord') },
  { code: 's', label: both('Süd') },
]

function surveyWith(...questions: readonly Question[]): Questionnaire {
  return {
    id: 'limesurvey4711',
    title: both('Freizeit & Verkehr'),
    languages: ['de', 'en'],
    introduction: both('Guten *Tag*,\n\n- eins\n- zwei\n   - innen'),
    closing: both('Danke. [Mehr](https://example.org/?a=1&b=2)'),
    pages: [{ id: 'page1', title: both('Teil <eins>'), questions }],
  }
}

test('a survey that was read is written and read again as the same questionnaire', () => {
  const form = readLimeSurvey(surveyOf(everyType))
  if (!form.ok) throw new Error(form.flaw.message['en'])
  const again = readBack(form.questionnaire)
  expect(again.report).toEqual([])
  expect(again.questionnaire).toEqual(form.questionnaire)
})

test('words, languages and Markdown come back', () => {
  const survey = surveyWith({ kind: 'shortText', id: 'q', text: both('A & B <c> {{x}}?') })
  expect(readBack(survey).questionnaire).toEqual(survey)
})

test('conditions, checks and computed values come back with the same meaning', () => {
  const { questionnaire, report } = readBack(
    surveyWith(
      { kind: 'singleChoice', id: 'ort', text: both('Ort'), options },
      { kind: 'multipleChoice', id: 'weg', text: both('Weg'), options },
      {
        kind: 'yesNo',
        id: 'auto',
        text: both('Auto'),
        visibleIf: "ort = 'n' and not weg contains 's'",
      },
      {
        kind: 'number',
        id: 'alter',
        text: both('Alter'),
        visibleIf: "ort in ['n', 's'] or auto = 'yes'",
        checks: [{ that: 'alter >= 14', message: both('Zu jung.') }],
      },
      {
        kind: 'computed',
        id: 'doppelt',
        text: both('Doppelt'),
        value: 'if(empty(alter), 0, alter * 2)',
        type: 'number',
      },
      {
        kind: 'shortText',
        id: 'wo',
        text: both('Sie wohnen in {ort}.'),
        visibleIf: 'count(weg) >= 1',
      },
    ),
  )
  const [, , auto, age, double, where] = questionnaire.pages[0]?.questions ?? []
  expect(report).toEqual([])
  expect(auto?.visibleIf).toBe("ort = 'n' and not weg contains 's'")
  expect(age?.visibleIf).toBe("ort = 'n' or ort = 's' or auto = 'yes'")
  expect(age?.checks?.[0]).toEqual({
    that: 'empty(alter) or alter >= 14',
    message: both('Zu jung.'),
  })
  expect(double).toMatchObject({ kind: 'computed', value: 'if(empty(alter), 0, alter * 2)' })
  expect(where).toMatchObject({
    text: both('Sie wohnen in {ort}.'),
    visibleIf: "count(if(weg contains 'n', 1), if(weg contains 's', 1)) >= 1",
  })
})

test('jumps become conditions, quotas and other endings quotas', () => {
  const survey: Questionnaire = {
    ...surveyWith(),
    pages: [
      {
        id: 'page1',
        questions: [{ kind: 'singleChoice', id: 'ort', text: both('Ort'), options }],
        jumps: [
          { if: "ort = 's'", to: 'quota2' },
          { if: "ort = 'n'", to: 'page3' },
        ],
      },
      { id: 'page2', questions: [{ kind: 'shortText', id: 'a', text: both('A') }] },
      { id: 'page3', questions: [{ kind: 'shortText', id: 'b', text: both('B') }] },
    ],
    quotas: [{ id: 'quota1', when: "ort = 'n'", limit: 5, ending: 'quota1' }],
    endings: [
      { id: 'quota1', title: { de: 'Vielen Dank', en: 'Thank you' }, text: both('Voll.') },
      { id: 'quota2', title: { de: 'Vielen Dank', en: 'Thank you' }, text: both('Nein.') },
    ],
  }
  const { questionnaire } = readBack(survey)
  expect(questionnaire.quotas).toEqual(survey.quotas)
  expect(questionnaire.endings).toEqual(survey.endings)
  expect(questionnaire.pages.map(({ jumps, visibleIf }) => [jumps, visibleIf])).toEqual([
    [[{ if: "ort = 's'", to: 'quota2' }], undefined],
    [undefined, "not (ort = 'n' and not ort = 's')"],
    [undefined, undefined],
  ])
})

test.each([
  ["ort = 'n' and weg contains 's'", 2],
  ["ort = 'n' or ort = 's'", 2],
  ["ort = 'n' or weg contains 's'", 0],
  ["weg contains 'n' and weg contains 's'", 0],
  ["not ort = 'n'", 0],
])('a quota of those for whom %s holds names %i chosen answers, or is told', (when, members) => {
  const { lss, report } = writeLimeSurvey({
    ...surveyWith(
      { kind: 'singleChoice', id: 'ort', text: both('Ort'), options },
      { kind: 'multipleChoice', id: 'weg', text: both('Weg'), options },
    ),
    quotas: [{ id: 'voll', when, limit: 5, ending: 'voll' }],
    endings: [{ id: 'voll', title: both('Vielen Dank'), text: both('Voll.') }],
  })
  const table = /<quota_members>[\s\S]*<\/quota_members>/.exec(lss)?.[0] ?? ''
  expect(table.match(/<row>/g) ?? []).toHaveLength(members)
  expect(report.filter(({ kind }) => kind === 'lost')).toHaveLength(members === 0 ? 1 : 0)
})

test('names that LimeSurvey does not take are shortened and told', () => {
  const { questionnaire, report } = readBack(
    surveyWith({
      kind: 'singleChoice',
      id: 'how_do_you_get_to_work',
      text: both('Wie?'),
      options: [
        { code: 'bicycle', label: both('Rad') },
        { code: 'ä', label: both('Bus') },
      ],
    }),
  )
  expect(questionnaire.pages[0]?.questions[0]).toMatchObject({
    id: 'howdoyougettowork',
    options: [{ code: 'A1' }, { code: 'A2' }],
  })
  expect(report).toHaveLength(1)
  expect(report[0]).toMatchObject({
    kind: 'changed',
    place: { de: 'Frage how_do_you_get_to_work' },
  })
})

test('nothing in words ends a cell or a tag early', () => {
  const words = { de: ']]><x>{a', en: '"\'&amp;\u0000\uD800' }
  const { lss, questionnaire } = readBack(surveyWith({ kind: 'statement', id: 'q', text: words }))
  expect(readXml(lss).ok).toBe(true)
  expect(parseQuestionnaire(JSON.parse(JSON.stringify(questionnaire))).ok).toBe(true)
  expect(questionnaire.pages[0]?.questions[0]?.text['de']).toBe(
    ']]>\\<x>{{a'.replace(']]', '\\]\\]'),
  )
})
