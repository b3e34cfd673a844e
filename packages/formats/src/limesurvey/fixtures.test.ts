import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'

/*
 * Real and upstream surveys of LimeSurvey, from version 1.87 to 7. The files are not part of this repository; they are looked
 * for in MEINUNGSBILD_FIXTURES and in folders beside the repository.
 */
const folder = findFolder('limesurvey')
const files =
  folder === undefined
    ? []
    : globSync(resolve(folder, '{real,demo,upstream-tests,tsv-structure}/*.{lss,lsg,lsq,lsa,txt}'))

describe.skipIf(folder === undefined)(
  `surveys of LimeSurvey${folder === undefined ? ' (skipped: their files are not on this machine)' : ''}`,
  () => {
    const forms = files.map((file) => ({ file, form: readLimeSurvey(readFileSync(file)) }))

    test('every file is read', () => {
      expect(forms.filter(({ form }) => !form.ok).map(({ file }) => file)).toEqual([])
      expect(forms.length).toBeGreaterThan(80)
    })

    test('every form is a questionnaire in structure, every loss is told in both languages', () => {
      for (const { file, form } of forms) {
        if (!form.ok) continue
        const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(form.questionnaire)))
        expect(parsed.ok ? [] : [file, ...parsed.flaws]).toEqual([])
        for (const { place, message } of form.report) {
          expect([place['de'], place['en'], message['de'], message['en']].every(Boolean)).toBe(true)
        }
      }
    })

    test('at least 97 of 100 questions and 90 of 100 conditions are carried over', () => {
      const share = (part: 'questions' | 'conditions') => {
        const counts = forms.flatMap(({ form }) => (form.ok ? [form.counts[part]] : []))
        const sum = (index: 0 | 1) => counts.reduce((total, own) => total + own[index], 0)
        return sum(0) / sum(1)
      }
      expect(share('questions')).toBeGreaterThanOrEqual(0.97)
      expect(share('conditions')).toBeGreaterThanOrEqual(0.9)
    })

    test('a survey with several languages has its words in each', () => {
      const found = forms.find(({ file }) => file.endsWith('lssdoc_demo_en_de_es_fr.lss'))
      if (!found?.form.ok) throw new Error('was not read')
      const { questionnaire } = found.form
      expect(questionnaire.languages).toEqual(['fr', 'en', 'de', 'es'])
      const texts = questionnaire.pages.flatMap(({ questions }) =>
        questions.map(({ text }) => text),
      )
      expect(texts.filter((text) => Object.keys(text).length !== 4)).toEqual([])
    })
  },
)

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
