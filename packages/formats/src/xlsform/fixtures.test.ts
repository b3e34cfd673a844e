import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { readXlsForm } from './read-xls-form.ts'

/*
 * Real forms of ODK and KoboToolbox, and those of the reference implementation. The files are not part of this repository; they
 * are looked for in MEINUNGSBILD_FIXTURES and in folders beside the repository.
 */
const folder = findFolder('xlsform')
const files = folder === undefined ? [] : globSync(resolve(folder, '*{.xlsx,.xls,_survey.csv}'))

describe.skipIf(folder === undefined)(
  `XLSForms${folder === undefined ? ' (skipped: their files are not on this machine)' : ''}`,
  () => {
    const forms = files.map((file) => ({ file, form: readXlsForm(...filesOf(file)) }))

    test('every file is read', () => {
      expect(forms.filter(({ form }) => !form.ok).map(({ file }) => file)).toEqual([])
      expect(forms.length).toBeGreaterThan(10)
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

    test('at least 95 of 100 questions and 85 of 100 conditions are carried over', () => {
      const share = (part: 'questions' | 'conditions') => {
        const counts = forms.flatMap(({ form }) => (form.ok ? [form.counts[part]] : []))
        const sum = (index: 0 | 1) => counts.reduce((total, own) => total + own[index], 0)
        return sum(0) / sum(1)
      }
      expect(share('questions')).toBeGreaterThanOrEqual(0.95)
      expect(share('conditions')).toBeGreaterThanOrEqual(0.85)
    })

    test('the youth survey of a federal association keeps its matrix with a condition in each row', () => {
      const found = forms.find(({ file }) => file.endsWith('og_survey.csv'))
      if (!found?.form.ok) throw new Error('was not read')
      const { questionnaire, counts } = found.form
      expect(questionnaire.languages).toEqual(['de'])
      expect(counts).toEqual({ questions: [51, 51], conditions: [16, 16] })
      const matrix = questionnaire.pages
        .flatMap(({ questions }) => questions)
        .find(({ id }) => id === 'F10_Erfolg_TNGewinnungMassnahm_header')
      expect(matrix).toMatchObject({
        kind: 'matrix',
        rows: [
          { id: 'insgesamt' },
          {
            id: 'werbung_auftritte',
            visibleIf: "F9_TNGewinnung_Massnahmen contains 'werbung_auftritte'",
          },
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      })
    })
  },
)

/** A form as single tables has its choices in a file of its own. */
function filesOf(file: string): readonly [Uint8Array, ...Uint8Array[]] {
  const choices = file.replace(/_survey\.csv$/, '_choices.csv')
  return choices === file ? [readFileSync(file)] : [readFileSync(file), readFileSync(choices)]
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
