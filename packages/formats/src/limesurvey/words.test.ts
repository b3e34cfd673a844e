import { expect, test } from 'vitest'
import { partsOfText } from './expressions-in-text.ts'
import { readLimeSurvey } from './read-limesurvey.ts'
import { surveyOf } from './testing/lss.ts'

const earlier = [
  { type: 'S', title: 'name' },
  { type: 'L', title: 'ort', answers: [['N', 'Nord']] },
  {
    type: 'M',
    title: 'weg',
    rows: [
      ['bus', 'Bus'],
      ['hier', 'In {ort}'],
    ],
  },
] as const

function textOf(html: string) {
  const form = readLimeSurvey(
    surveyOf([{ questions: earlier }, { questions: [{ type: 'X', title: 'q', text: html }] }]),
  )
  if (!form.ok) throw new Error(form.flaw.message['en'])
  const words = form.questionnaire.pages[1]?.questions[0]?.text['de']
  const lost = form.report.filter(
    ({ place, kind }) => kind === 'lost' && place['de'] === 'Gruppe 2, Frage q',
  )
  return { words, lost: lost.map(({ message }) => message['de']) }
}

test.each([
  ['<p>Guten Tag, {name}!</p>', 'Guten Tag, {name}!'],
  ['Sie wohnen in {INSERTANS:4711X1X12}.', 'Sie wohnen in {ort}.'],
  ['Sie wohnen in {ort.shown}.', 'Sie wohnen in {ort}.'],
  ['{ort} und <b>{weg_bus.shown}</b>', "{ort} und **{if(weg contains 'bus', 'Bus', '')}**"],
  ['{if(ort == &quot;N&quot;,<br />"kalt", "warm")}', "{if(ort = 'N', 'kalt', 'warm')}"],
  ['{weg_hier.shown}', "{if(weg contains 'hier', 'hier', '')}"],
  ['Frage: {name.question}', 'Frage: Frage name'],
  ['Auf {LANG}', 'Auf {language()}'],
  ['Mengen { a } und &#123;b&#125;', 'Mengen {{ a }} und {{b}}'],
])('%s becomes %s', (html, words) => {
  expect(textOf(html)).toEqual({ words, lost: [] })
})

test.each([
  ['Guten Tag, {TOKEN:FIRSTNAME}', 'Guten Tag, {{TOKEN:FIRSTNAME}}', '{TOKEN:FIRSTNAME}'],
  ['{rand(1, 6)}', '{{rand(1, 6)}}', '{rand(1, 6)}'],
])('%s stays as it is and is told', (html, words, source) => {
  const found = textOf(html)
  expect(found.words).toBe(words)
  expect(found.lost).toHaveLength(1)
  expect(found.lost[0]).toContain(source)
})

test.each([
  ['<img src="upload/a.png">', 'Bild'],
  ['<script>alert(1)</script>', 'Skript'],
  ['<iframe src="https://example.org"></iframe>', 'Video'],
])('%s is no word; it is left out and told', (html, what) => {
  const found = textOf(`Hier${html}.`)
  expect(found.words).toBe('Hier.')
  expect(found.lost[0]).toContain(what)
})

test('expressions are found as LimeSurvey finds them', () => {
  const expressions = (html: string) =>
    partsOfText(html).flatMap(({ kind, text }) => (kind === 'expression' ? [text] : []))
  expect(expressions('{a} { b } {if(x, \'}\', "{")} {c')).toEqual(['a', 'if(x, \'}\', "{")'])
  expect(expressions('{a < b} {a<b and c>d} {<b>x</b>}')).toEqual(['a < b', 'a<b and c>d', 'x'])
  expect(expressions('{a {b}')).toEqual(['b'])
  expect(expressions('{'.repeat(100_000))).toEqual([])
})
