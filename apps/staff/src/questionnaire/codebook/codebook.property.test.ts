import { renderOdt, renderPdf } from '@meinungsbild/documents'
import { dataColumnsOf, readCsv, type StudyDescription } from '@meinungsbild/formats'
import { variables, type Questionnaire } from '@meinungsbild/questionnaire'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codebookCsv } from './codebook-csv.ts'
import { codebookJson } from './codebook-json.ts'
import { codebookOf, codebookVariables } from './codebook-of.ts'
import { codebookPaper } from './codebook-paper.ts'
import { describedVariables } from './described-variables.ts'

const house = {
  authority: { name: 'Stadt', unit: 'Pressestelle' },
  postalAddress: '',
  fileNumber: 'PR 1',
  at: '2026-11-23T09:00:00Z',
}

test('the variables of a codebook are those of the results, in their order', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (own) => {
      const expected = variables(own)
      expect(codebookVariables(codebookOf(own)).map(({ variable }) => variable)).toEqual(expected)
      const names = expected.map(({ id }) => id)
      expect(codebookJson(own, '1').variables.map(({ name }) => name)).toEqual(names)
      const table = readCsv(codebookCsv(own))
      expect(table.ok && [...new Set(table.rows.map(([name]) => name))]).toEqual(names)
    }),
  )
})

test('variables stand in one group exactly when they have the same codes', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (own) => {
      for (const { groups } of codebookOf(own)) {
        const codes = groups.map((group) =>
          group.variables.map(({ measure, categories }) => JSON.stringify([measure, categories])),
        )
        expect(codes.every((group) => new Set(group).size === 1)).toBe(true)
        expect(new Set(codes.map(([first]) => first)).size).toBe(groups.length)
      }
    }),
  )
})

test('every column of the files is described, with all that can stand in it', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (own) => {
      const described = describedVariables(own)
      const columns = own.languages.map((language) => dataColumnsOf(own, language).columns)
      for (const [at, language] of own.languages.entries()) {
        const inFiles = columns[at]?.map(({ variable }) => [variable.name, variable.label])
        expect(described.map(({ name, label }) => [name, label[language]])).toEqual(inFiles)
      }
      for (const [at, { categories }] of described.entries()) {
        const variable = columns[0]?.[at]?.variable
        const codes = variable?.kind === 'code' ? variable.categories : []
        const valid = categories.filter(({ missing }) => missing === undefined)
        expect(valid.map(({ code }) => code)).toEqual(codes.map(({ value }) => String(value)))
        expect(categories.flatMap(({ missing }) => missing ?? [])).toEqual(variable?.missing)
      }
    }),
  )
})

test('every codebook can be set as PDF and ODT', async () => {
  await fc.assert(
    fc.asyncProperty(questionnaireArbitrary, async (own) => {
      const paper = codebookPaper(own, studyOf(own), 'de', house)
      expect((await renderPdf(paper)).length).toBeGreaterThan(1_000)
      expect(renderOdt(paper).length).toBeGreaterThan(1_000)
    }),
    { numRuns: 8 },
  )
}, 120_000)

function studyOf({ id, title, languages }: Questionnaire): StudyDescription {
  const authority = { ...house.authority, email: '' }
  return { id, title, languages, authority, version: '1', day: '2026-11-23', files: [] }
}
