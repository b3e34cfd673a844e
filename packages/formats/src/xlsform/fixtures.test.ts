import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carriedShare, expectSound, refusedFiles } from '../testing/read-forms.ts'
import { realFiles } from '../testing/real-files.ts'
import { readXlsForm } from './read-xls-form.ts'

/* Real forms of ODK and KoboToolbox, and those of the reference implementation. */
const { folder, note } = realFiles('xlsform')
const files = folder === undefined ? [] : globSync(resolve(folder, '*{.xlsx,.xls,_survey.csv}'))

describe.skipIf(folder === undefined)(`XLSForms${note}`, () => {
  const forms = files.map((file) => ({ file, form: readXlsForm(...filesOf(file)) }))

  test('every file is read', () => {
    expect(refusedFiles(forms)).toEqual([])
    expect(forms.length).toBeGreaterThan(10)
  })

  test('every form is a questionnaire in structure, every loss is told in both languages', () =>
    expectSound(forms))

  test('at least 95 of 100 questions and 85 of 100 conditions are carried over', () => {
    expect(carriedShare(forms, 'questions')).toBeGreaterThanOrEqual(0.95)
    expect(carriedShare(forms, 'conditions')).toBeGreaterThanOrEqual(0.85)
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
})

/** A form as single tables has its choices in a file of its own. */
function filesOf(file: string): readonly [Uint8Array, ...Uint8Array[]] {
  const choices = file.replace(/_survey\.csv$/, '_choices.csv')
  return choices === file ? [readFileSync(file)] : [readFileSync(file), readFileSync(choices)]
}
