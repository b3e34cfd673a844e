import { expect, test } from 'vitest'
import { inlineRuns } from './inline.ts'

test('emphasis, strong, links and line breaks become runs', () => {
  expect(inlineRuns('a *b **c*** [d](https://e.de/?f=1)\ng', 'de')).toEqual([
    { text: 'a ' },
    { text: 'b ', emphasis: true },
    { text: 'c', strong: true, emphasis: true },
    { text: ' ' },
    { text: 'd', link: 'https://e.de/?f=1' },
    { text: '', break: true },
    { text: 'g' },
  ])
})

test('a link that leads nowhere safe stays text', () => {
  for (const text of ['[x](javascript:alert(1))', '[x](/etc/passwd)', '[x](data:text/html,y)']) {
    expect(inlineRuns(text, 'de').some((run) => run.link !== undefined)).toBe(false)
    expect(inlineRuns(text, 'de')[0]?.text).toContain(text)
  }
})

test('quotation marks are those of the language', () => {
  expect(inlineRuns('"Ja"', 'de')).toEqual([{ text: '„Ja“' }])
  expect(inlineRuns('"Yes"', 'en')).toEqual([{ text: '“Yes”' }])
})

test('backticks, pictures, entities and HTML stay as they were typed', () => {
  const text = '`a` ![b](c.png) &amp; <b>§ 3 (c)</b>'
  const [run, ...others] = inlineRuns('`a` &amp; <b>§ 3 (c)</b>', 'de')
  expect([run, ...others]).toEqual([{ text: '`a` &amp; <b>§ 3 (c)</b>' }])
  expect(
    inlineRuns(text, 'de')
      .map((part) => part.text)
      .join(''),
  ).toContain('![b](c.png)')
})
