import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carriedShare, expectSound, refusedFiles } from '../testing/read-forms.ts'
import { realFiles } from '../testing/real-files.ts'
import { readSurveyJs } from './read-survey-js.ts'
import { surveyOf } from './testing/survey.ts'
import { writeSurveyJs } from './write/write-survey-js.ts'

/* Real surveys of SurveyJS, and the small ones of its own tests. */
const { folder, note } = realFiles('surveyjs')

describe.skipIf(folder === undefined)(`surveys of SurveyJS${note}`, () => {
  const real = ['ansa-assessment.json', 'canada-aia-enfr.json'].map((name) => ({
    file: name,
    form: readSurveyJs(read(name)),
  }))
  const small = read('test-definitions.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => ({ file: `#${index}`, form: readSurveyJs(definitionIn(line)) }))

  test('every file is read', () => {
    expect(refusedFiles([...real, ...small])).toEqual([])
  })

  test('every survey is a questionnaire in structure, every loss is told in both languages', () =>
    expectSound([...real, ...small]))

  test('of real surveys at least 95 of 100 questions and 90 of 100 conditions are carried over', () => {
    expect(carriedShare(real, 'questions')).toBeGreaterThanOrEqual(0.95)
    expect(carriedShare(real, 'conditions')).toBeGreaterThanOrEqual(0.9)
  })

  test('of the small ones, half of whose conditions call functions of their tests, no question is lost but a few', () => {
    expect(carriedShare(small, 'questions')).toBeGreaterThanOrEqual(0.95)
    expect(carriedShare(small, 'conditions')).toBeGreaterThanOrEqual(0.6)
  })

  test('real surveys come back from our export as they were', () => {
    for (const { form } of real) {
      if (!form.ok) throw new Error('was not read')
      const { json } = writeSurveyJs(form.questionnaire)
      expect(surveyOf(JSON.stringify(json)).questionnaire).toEqual(form.questionnaire)
    }
  })
})

function definitionIn(line: string): unknown {
  const parsed: unknown = JSON.parse(line)
  return typeof parsed === 'object' && parsed !== null && 'json' in parsed ? parsed.json : undefined
}

function read(name: string): string {
  return folder === undefined ? '' : readFileSync(resolve(folder, name), 'utf8')
}
