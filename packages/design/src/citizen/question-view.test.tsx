import { parseForm, type Form, type Problem, type Question } from '@meinungsbild/questionnaire'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { QuestionView } from './question-view.tsx'

const text = { de: 'Wie ist es?', en: 'How is it?' }
const help = { de: 'Es eilt nicht.', en: 'There is no hurry.' }
const points = [
  { code: '1', label: { de: 'schlecht', en: 'bad' }, value: 1 },
  { code: '2', label: { de: 'gut', en: 'good' }, value: 2 },
]
const special = ['dontKnow', 'noAnswer'] as const
const options = [
  { code: 'a', label: { de: 'Ja', en: 'Yes' } },
  { code: 'b', label: { de: 'Sonstiges', en: 'Other' }, openText: true },
] as const

const single: Question = { kind: 'singleChoice', id: 'q', text, help, special, options }
const multiple: Question = { kind: 'multipleChoice', id: 'q', text, help, special, options }
const number: Question = { kind: 'number', id: 'q', text, help, special, min: 0, unit: text }
const questions: readonly Question[] = [
  single,
  multiple,
  number,
  { kind: 'scale', id: 'q', text, help, special, points },
  { kind: 'matrix', id: 'q', text, help, special, points, rows: [{ id: 'r', label: text }] },
  { kind: 'shortText', id: 'q', text, help, special },
  { kind: 'longText', id: 'q', text, help, special },
  { kind: 'date', id: 'q', text, help, special },
]

function view(question: Question, form = '', problems: readonly Problem[] = [], heading = false) {
  const filled: Form = parseForm(form)
  const props = { question, language: 'de', form: filled, problems, heading }
  return renderToString(<QuestionView {...props} />)
}

function all(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map(([, found]) => found ?? '')
}

describe.each(questions.map((question) => ({ kind: question.kind, question })))(
  'a $kind question',
  ({ question }) => {
    const row = question.kind === 'matrix' ? '.r' : ''
    const problem: Problem = {
      code: 'required',
      question: 'q',
      kind: question.kind,
      field: `q${row}`,
    }

    test('gives every field one id, one label and a description that exists', () => {
      const html = view(question, '', [problem])
      const ids = all(html, / id="([^"]*)"/g)
      expect(new Set(ids).size).toBe(ids.length)
      const controls = [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]*)"[^>]*>/g)]
      expect(controls.length).toBeGreaterThan(0)
      for (const [tag, id] of controls) {
        const labels = all(html, / for="([^"]*)"/g).filter((target) => target === id)
        expect(labels.length + (tag.includes(' aria-label=') ? 1 : 0)).toBe(1)
      }
      const described = all(html, / aria-describedby="([^"]*)"/g).flatMap((list) => list.split(' '))
      expect(described).toContain('q~~help')
      expect(described).toContain(`q${row}~~error`)
      expect(described.filter((id) => !ids.includes(id))).toEqual([])
    })

    test('has the field that the error summary leads to', () => {
      expect(all(view(question, '', [problem]), / id="([^"]*)"/g)).toContain(problem.field)
    })

    test('offers what a person may say instead of an answer', () => {
      const html = view(question)
      expect(html).toContain('weiß nicht')
      expect(html).toContain('keine Angabe')
    })

    test('is the heading of its page when nothing else is', () => {
      expect(view(question, '', [], true).match(/<h1/g)).toHaveLength(1)
      expect(view(question)).not.toContain('<h1')
    })
  },
)

describe('what was typed', () => {
  test('comes back, however wrong it is, and stays text', () => {
    const evil = encodeURIComponent('"><b>&</b>')
    for (const question of questions) {
      const html = view(question, `q=${evil}&q~b=${evil}&q.r=${evil}&q~special=${evil}`)
      expect(html).not.toContain('<b>')
    }
    expect(view(number, 'q=elf')).toContain('value="elf"')
  })

  test('keeps its first line break in a text area, which HTML would drop', () => {
    const question: Question = { kind: 'longText', id: 'q', text }
    expect(view(question, 'q=%0Aa')).toContain('>\n\na</textarea>')
    expect(view(question, 'q=a')).toContain('>a</textarea>')
  })

  test('ticks what was chosen, and "Sonstiges" with its words', () => {
    expect(all(view(single, 'q=b&q~b=Bus'), /value="([^"]*)" checked/g)).toEqual(['b'])
    expect(view(single, 'q=b&q~b=Bus')).toContain('value="Bus"')
    expect(all(view(multiple, 'q=a&q=~noAnswer'), /value="([^"]*)" checked/g)).toEqual([
      'a',
      '~noAnswer',
    ])
  })
})

test('a statement speaks Markdown, and no HTML', () => {
  const html = view({ kind: 'statement', id: 'q', text: { de: '**Bitte** <i>lesen</i>' } })
  expect(html).toContain('<strong>Bitte</strong> &lt;i&gt;')
})
