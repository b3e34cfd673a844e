import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'
import { lss, surveyOf } from './testing/lss.ts'

const group = { gid: 3, sid: 7, group_name: 'Wege', group_order: 0, language: 'de' }
const question = {
  qid: 9,
  parent_qid: 0,
  sid: 7,
  gid: 3,
  type: 'N',
  title: 'weg',
  question: 'Wie lang ist Ihr Weg zur Arbeit in Minuten?',
  question_order: 0,
  language: 'de',
}

function pages(file: Uint8Array | string) {
  const form = readLimeSurvey(file)
  if (!form.ok) throw new Error(form.flaw.message['en'])
  return form.questionnaire.pages.map((page) => [
    page.title,
    page.questions.map(({ id, text }) => [id, text]),
  ])
}

test('a group is a questionnaire of one page', () => {
  const file = lss({ groups: [group], questions: [question] }, { type: 'Group' })
  expect(pages(file)).toEqual([[{ de: 'Wege' }, [['weg', { de: question.question }]]]])
})

test('a single question is a questionnaire', () => {
  const file = lss({ questions: [question] }, { type: 'Question' })
  expect(pages(file)).toEqual([[undefined, [['weg', { de: question.question }]]]])
})

test('the survey of an archive is read, wherever in it it stands', () => {
  const survey = surveyOf([{ questions: [{ type: 'Y', title: 'auto' }] }])
  const archive = zipSync({ 'a_responses.lsr': strToU8('<x/>'), 'b/C.LSS': strToU8(survey) })
  expect(pages(archive)).toEqual(pages(survey))
})

test('words in UTF-16 are read as in UTF-8', () => {
  const survey = surveyOf([{ questions: [{ type: 'Y', title: 'auto', text: 'Führen Sie?' }] }])
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${survey}`, 'utf16le'))
  expect(pages(utf16)).toEqual(pages(survey))
})
