import { renderOdt, renderPdf, type PaperBlock } from '@meinungsbild/documents'
import { isAsked } from '@meinungsbild/questionnaire'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperQuestionnaire, type PaperHouse } from './paper-questionnaire.ts'

const house: PaperHouse = {
  authority: { name: 'Stadt', unit: 'Pressestelle' },
  postalAddress: 'Markt 1\n12345 Stadt',
  fileNumber: 'PR 1',
  at: '2026-11-23T09:00:00Z',
}

function numbersOf(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'question' ? [block.number] : []))
}

test('every questionnaire is a paper on which each question that is asked has its number', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, fc.constantFrom('de', 'en', 'tr'), (own, language) => {
      const { blocks } = paperQuestionnaire(own, language, house)
      const questions = own.pages.flatMap((page) => page.questions)
      const asked = questions.filter((question) => isAsked(question) && question.kind !== 'hidden')
      const numbers = numbersOf(blocks).filter((number) => /^\d+$/.test(number))
      expect(numbers).toEqual(asked.map((_, index) => String(index + 1)))
    }),
  )
})

test('every questionnaire can be set as PDF and ODT', async () => {
  await fc.assert(
    fc.asyncProperty(questionnaireArbitrary, async (own) => {
      const paper = paperQuestionnaire(own, 'de', house, { until: '2027-01-01', slip: true })
      expect((await renderPdf(paper)).length).toBeGreaterThan(1_000)
      expect(renderOdt(paper).length).toBeGreaterThan(1_000)
    }),
    { numRuns: 12 },
  )
}, 120_000)
