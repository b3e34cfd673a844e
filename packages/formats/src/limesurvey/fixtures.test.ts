import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carriedShare, expectSound, refusedFiles } from '../testing/read-forms.ts'
import { realFiles } from '../testing/real-files.ts'
import { readLimeSurvey } from './read-limesurvey.ts'

/* Real and upstream surveys of LimeSurvey, from version 1.87 to 7. */
const { folder, note } = realFiles('limesurvey')
const files =
  folder === undefined
    ? []
    : globSync(resolve(folder, '{real,demo,upstream-tests,tsv-structure}/*.{lss,lsg,lsq,lsa,txt}'))

describe.skipIf(folder === undefined)(`surveys of LimeSurvey${note}`, () => {
  const forms = files.map((file) => ({ file, form: readLimeSurvey(readFileSync(file)) }))

  test('every file is read', () => {
    expect(refusedFiles(forms)).toEqual([])
    expect(forms.length).toBeGreaterThan(80)
  })

  test('every form is a questionnaire in structure, every loss is told in both languages', () =>
    expectSound(forms))

  test('at least 97 of 100 questions and 90 of 100 conditions are carried over', () => {
    expect(carriedShare(forms, 'questions')).toBeGreaterThanOrEqual(0.97)
    expect(carriedShare(forms, 'conditions')).toBeGreaterThanOrEqual(0.9)
  })

  test('a survey with several languages has its words in each', () => {
    const found = forms.find(({ file }) => file.endsWith('lssdoc_demo_en_de_es_fr.lss'))
    if (!found?.form.ok) throw new Error('was not read')
    const { questionnaire } = found.form
    expect(questionnaire.languages).toEqual(['fr', 'en', 'de', 'es'])
    const texts = questionnaire.pages.flatMap(({ questions }) => questions.map(({ text }) => text))
    expect(texts.filter((text) => Object.keys(text).length !== 4)).toEqual([])
  })
})
