import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { readSurveyJs } from './read-survey-js.ts'
import { surveyOf } from './testing/survey.ts'
import { writeSurveyJs } from './write/write-survey-js.ts'

/*
 * Real surveys of SurveyJS, and the small ones of its own tests. The files are not part of this repository; they are looked for
 * in MEINUNGSBILD_FIXTURES and in folders beside the repository.
 */
const folder = findFolder('surveyjs')

describe.skipIf(folder === undefined)(
  `surveys of SurveyJS${folder === undefined ? ' (skipped: their files are not on this machine)' : ''}`,
  () => {
    const real = ['ansa-assessment.json', 'canada-aia-enfr.json'].map((name) => ({
      name,
      survey: readSurveyJs(read(name)),
    }))
    const small = read('test-definitions.jsonl')
      .split('\n')
      .filter(Boolean)
      .map((line, index) => ({ name: `#${index}`, survey: readSurveyJs(definitionIn(line)) }))

    test('every file is read', () => {
      const refused = [...real, ...small].filter(({ survey }) => !survey.ok)
      expect(refused.map(({ name }) => name)).toEqual([])
    })

    test('every survey is a questionnaire in structure, every loss is told in both languages', () => {
      for (const { name, survey } of [...real, ...small]) {
        if (!survey.ok) continue
        const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(survey.questionnaire)))
        expect(parsed.ok ? [] : [name, ...parsed.flaws]).toEqual([])
        for (const { place, message } of survey.report) {
          expect([place['de'], place['en'], message['de'], message['en']].every(Boolean)).toBe(true)
        }
      }
    })

    test('of real surveys at least 95 of 100 questions and 90 of 100 conditions are carried over', () => {
      expect(share(real, 'questions')).toBeGreaterThanOrEqual(0.95)
      expect(share(real, 'conditions')).toBeGreaterThanOrEqual(0.9)
    })

    test('of the small ones, half of whose conditions call functions of their tests, no question is lost but a few', () => {
      expect(share(small, 'questions')).toBeGreaterThanOrEqual(0.95)
      expect(share(small, 'conditions')).toBeGreaterThanOrEqual(0.6)
    })

    test('real surveys come back from our export as they were', () => {
      for (const { survey } of real) {
        if (!survey.ok) throw new Error('was not read')
        const { json } = writeSurveyJs(survey.questionnaire)
        expect(surveyOf(JSON.stringify(json)).questionnaire).toEqual(survey.questionnaire)
      }
    })
  },
)

type Read = { readonly survey: ReturnType<typeof readSurveyJs> }

function share(surveys: readonly Read[], part: 'questions' | 'conditions'): number {
  const counts = surveys.flatMap(({ survey }) => (survey.ok ? [survey.counts[part]] : []))
  const sum = (index: 0 | 1) => counts.reduce((total, own) => total + own[index], 0)
  return sum(0) / sum(1)
}

function definitionIn(line: string): unknown {
  const parsed: unknown = JSON.parse(line)
  return typeof parsed === 'object' && parsed !== null && 'json' in parsed ? parsed.json : undefined
}

function read(name: string): string {
  return folder === undefined ? '' : readFileSync(resolve(folder, name), 'utf8')
}

function findFolder(name: string): string | undefined {
  const beside = resolve(import.meta.dirname, '../../../../..')
  const places = [
    process.env['MEINUNGSBILD_FIXTURES'],
    ...readdirSync(beside).map((other) => resolve(beside, other, 'fixtures')),
  ]
  return places
    .flatMap((place) => (place === undefined ? [] : [resolve(place, name)]))
    .find((place) => existsSync(place))
}
