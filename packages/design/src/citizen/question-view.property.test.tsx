import { fields, formOf, mapTexts, type Question } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderPage } from '../render-page.ts'
import { anyText } from '../testing/any-text.arbitrary.ts'
import { brokenRules } from '../testing/page-rules.ts'
import { readMarkup, type Element } from '../testing/read-markup.ts'
import { exampleMedia, kindExamples } from './examples/questions.examples.tsx'
import { QuestionView } from './question-view.tsx'

/** Every kind with the same words everywhere: of the author, and typed into every field. */
function everywhere(question: Question, text: string) {
  const own = mapTexts(question, () => ({ de: text }))
  const form = formOf(fields(own).map((field) => [field, text]))
  const problems = [
    { code: 'checkFailed', question: own.id, field: own.id, message: { de: text } },
  ] as const
  const props = { question: own, form, problems, language: 'de', media: exampleMedia }
  return renderPage(
    <main>
      <QuestionView {...props} />
    </main>,
  )
}

test('whatever is asked and typed is shown as text, and as nothing else', () => {
  fc.assert(
    fc.property(asked, anyText, (question, text) => {
      const elements = readMarkup(everywhere(question, text))
      // Long words are folded and wrapped, short ones are written on maps: that takes and gives elements.
      const known = new Set([...names(readMarkup(everywhere(question, 'x'))), ...folding])
      expect([...names(elements)].filter((name) => !known.has(name))).toEqual([])
      const typed = elements.filter(
        ({ name, attributes }) =>
          name === 'input' && /^(?:text|email|tel|url)$/.test(attributes.get('type') ?? ''),
      )
      for (const { attributes } of typed) expect(attributes.get('value')).toBe(text)
    }),
    { numRuns: 400 },
  )
})

test('a question of any words keeps the rules of every page', () => {
  fc.assert(
    fc.property(asked, anyText, (question, text) => {
      // A field is named by words: nothing at all names nothing.
      expect(brokenRules(everywhere(question, `a ${text}`))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

/** A statement is Markdown, which makes elements; that these are harmless is promised elsewhere. */
const asked = fc.constantFrom(
  ...kindExamples.map(({ question }) => question).filter(({ kind }) => kind !== 'statement'),
)

const folding = ['text', 'tspan', 'details', 'summary', 'p', 'figcaption']

function names(elements: readonly Element[]): ReadonlySet<string> {
  return new Set(elements.map(({ name }) => name))
}
