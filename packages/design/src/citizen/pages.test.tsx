import { describe, expect, test } from 'vitest'
import { journeyForm } from '../layout/journey-form.tsx'
import { renderPage } from '../render-page.ts'
import { brokenRules } from '../testing/page-rules.ts'
import { readMarkup, type Element } from '../testing/read-markup.ts'
import { pageExamples } from './examples/pages.examples.tsx'
import { receiptExamples } from './examples/receipts.examples.tsx'
import { resultsExamples } from './examples/results.examples.tsx'

function elementsOf(name: string, language: 'de' | 'en' = 'de'): readonly Element[] {
  const render = pageExamples[name]
  if (render === undefined) throw new Error(`There is no example ${name}`)
  return readMarkup(renderPage(render(language)))
}

function buttonsOf(elements: readonly Element[]): readonly Element[] {
  return elements.filter(({ name }) => name === 'button')
}

function isWithin(element: Element, name: string): boolean {
  const { parent } = element
  return parent !== undefined && (parent.name === name || isWithin(parent, name))
}

describe.each(['de', 'en'] as const)('in %s', (language) => {
  const examples = { ...pageExamples, ...receiptExamples, ...resultsExamples }
  test.each(Object.entries(examples))('%s keeps the rules of every page', (_, render) => {
    expect(brokenRules(renderPage(render(language)))).toEqual([])
  })
})

test('the language is changed by buttons of the form, so that nothing typed is lost', () => {
  const elements = elementsOf('question page, every kind')
  const [form] = elements.filter(({ name }) => name === 'form')
  expect(form?.attributes.get('id')).toBe(journeyForm)
  const switches = buttonsOf(elements).filter((button) => isWithin(button, 'nav'))
  const values = switches.map(({ attributes }) => attributes.get('value'))
  expect(values).toEqual([undefined, 'language:de', 'language:en', 'language:ar'])
  for (const { attributes } of switches) expect(attributes.get('form')).toBe(journeyForm)
})

test('the return key goes on, whatever buttons come before "Weiter"', () => {
  for (const name of ['question page, every kind', 'question page in Arabic']) {
    const [first] = buttonsOf(elementsOf(name))
    expect(first?.attributes.has('name')).toBe(false)
    expect(first?.attributes.get('form')).toBe(journeyForm)
    // Nobody can see it, read it or reach it.
    expect(first?.attributes.get('class')).toBe('kern-sr-only')
    expect(first?.attributes.get('aria-hidden')).toBe('true')
    expect(first?.attributes.get('tabindex')).toBe('-1')
  }
})

test('a question that an answer may bring up waits as a template in its place', () => {
  const elements = elementsOf('question page of one question, with a video')
  const places = elements.filter(({ attributes }) => attributes.has('data-question'))
  expect(places.map(({ name, attributes }) => [name, attributes.get('data-question')])).toEqual([
    ['div', 'way'],
    ['template', 'later'],
    ['div', 'later'],
  ])
  const [shown] = elements.filter(({ attributes }) => attributes.get('name') === 'shown')
  expect(shown?.attributes.get('value')).toBe('way')
})

test('only a form with files is sent as such', () => {
  const encodings = ['question page, every kind', 'question page in Arabic'].map((name) =>
    elementsOf(name)
      .find((element) => element.name === 'form')
      ?.attributes.get('enctype'),
  )
  expect(encodings).toEqual(['multipart/form-data', undefined])
})

test('an Arabic page is read from right to left, and our English words in it say what they are', () => {
  const elements = elementsOf('question page in Arabic')
  expect(elements[0]?.attributes.get('lang')).toBe('ar')
  expect(elements[0]?.attributes.get('dir')).toBe('rtl')
  const next = buttonsOf(elements).find(({ attributes }) => attributes.get('value') === 'next')
  const words = elements.find(
    ({ attributes, parent }) => attributes.has('lang') && parent?.parent === next,
  )
  expect(words?.text).toBe('Continue')
  expect(words?.attributes.get('lang')).toBe('en')
  expect(elementsOf('question page, every kind')[0]?.attributes.has('dir')).toBe(false)
})

test('the error summary names the row, the cell and the option', () => {
  const [summary] = elementsOf('question page, sent back').filter(({ attributes }) =>
    attributes.has('data-error-summary'),
  )
  for (const words of [
    'Spielplätze: Bitte wählen Sie in dieser Zeile eine Antwort aus.',
    'Spielplätze, Wichtigkeit: Bitte',
    'Wohnzimmer, Fläche: Bitte geben Sie eine Zahl',
    'Zeile 1, Seit: Bitte geben Sie ein gültiges Datum',
    'Mehr Grün: Bitte vergeben Sie Platz 1 nur einmal.',
    'Person 1, Alter: Bitte geben Sie eine Zahl ein.',
    'Wie zufrieden sind Sie insgesamt? Bitte wählen Sie eine Antwort aus.',
  ]) {
    expect(summary?.text.replaceAll('\u00A0', ' ')).toContain(words)
  }
})

test('another ending is left by sending or by going back', () => {
  const values = buttonsOf(elementsOf('another ending')).flatMap(
    ({ attributes }) => attributes.get('value') ?? [],
  )
  expect(values.filter((value) => !value.startsWith('language:'))).toEqual(['send', 'back'])
})

test('the check page lists what was asked, not what was only said or carried', () => {
  const terms = elementsOf('check page')
    .filter(({ name }) => name === 'dt')
    .map(({ text }) => text)
  expect(terms).toContain('Wer lebt in Ihrem Haushalt?')
  for (const words of ['Herkunft', 'Das Doppelte', 'Ihre Wohnung', 'Der Haushaltsplan']) {
    expect(terms).not.toContain(words)
  }
})
