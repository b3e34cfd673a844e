import { describe, expect, test } from 'vitest'
import { questionExamples } from './citizen/examples/questions.examples.tsx'
import { contentExamples } from './content/content.examples.tsx'
import { fieldExamples } from './kit/fields.examples.tsx'
import { listExamples } from './kit/lists.examples.tsx'
import { messageExamples } from './kit/messages.examples.tsx'
import { CitizenLayout } from './layout/citizen-layout.tsx'
import { layoutExamples } from './layout/layouts.examples.tsx'
import { processExamples } from './process/process.examples.tsx'
import { renderPage } from './render-page.ts'
import { StaffLayout } from './staff/staff-layout.tsx'
import { brokenRules } from './testing/page-rules.ts'
import { readMarkup } from './testing/read-markup.ts'

const examples = [
  ...fieldExamples,
  ...messageExamples,
  ...listExamples,
  ...contentExamples,
  ...processExamples,
]

describe.each(['de', 'en'] as const)('in %s', (language) => {
  test.each(examples)('$name keeps the rules of every page', ({ render }) => {
    const page = (
      <StaffLayout title="Beispiel" language={language} home="/">
        <h1>Beispiel</h1>
        {render(language)}
      </StaffLayout>
    )
    expect(brokenRules(renderPage(page))).toEqual([])
  })

  test.each(Object.entries(layoutExamples))('%s keeps the rules of every page', (_, render) => {
    const html = renderPage(render(language))
    expect(brokenRules(html)).toEqual([])
    const elements = readMarkup(html)
    expect(elements[0]?.attributes.get('lang')).toBe(language)
    expect(elements.filter(({ name }) => name === 'main')).toHaveLength(1)
    const first = elements.find(({ name }) => name === 'a')
    expect(first?.attributes.get('href')).toBe('#seiten-inhalt')
  })
})

test('all examples fit on one page without sharing an id', () => {
  const page = (
    <StaffLayout title="Alle" home="/">
      {examples.map(({ render }) => render('de'))}
    </StaffLayout>
  )
  expect(brokenRules(renderPage(page))).toEqual([])
})

test.each(['de', 'en'] as const)(
  'all questions in all their states fit on one page in %s without sharing an id',
  (language) => {
    const page = (
      <CitizenLayout title="Alle" language={language} links={{ home: '/' }}>
        {questionExamples.map(({ render }) => render(language))}
      </CitizenLayout>
    )
    expect(brokenRules(renderPage(page))).toEqual([])
  },
)

test('a field names its hint and its error, and the error summary leads to the field', () => {
  const summary = messageExamples.find(({ name }) => name.startsWith('error summary'))
  if (!summary) throw new Error('There is no example of an error summary')
  const elements = readMarkup(renderPage(summary.render('de')))
  const input = elements.find(({ name, attributes }) => name === 'input' && attributes.has('id'))
  const link = elements.find(({ name }) => name === 'a')
  expect(decodeURIComponent(link?.attributes.get('href') ?? '')).toBe(
    `#${input?.attributes.get('id')}`,
  )
  expect(input?.attributes.get('aria-invalid')).toBe('true')
  const described = elements.find(
    ({ attributes }) => attributes.get('id') === input?.attributes.get('aria-describedby'),
  )
  expect(described?.text).toBe('Bitte nennen Sie ein Thema.')
})

test('the title of a page with errors says so first', () => {
  const html = renderPage(
    <StaffLayout title="Idee" home="/" hasErrors>
      <h1>Idee</h1>
    </StaffLayout>,
  )
  expect(html).toContain('<title>Fehler: Idee – Meinungsbild</title>')
})
