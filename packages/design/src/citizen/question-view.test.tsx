import {
  fields,
  formOf,
  isAsked,
  problemMessage,
  readPage,
  specialLabel,
  toForm,
  type FormEntries,
  type Problem,
  type Question,
} from '@meinungsbild/questionnaire'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { brokenRules } from '../testing/page-rules.ts'
import { readMarkup } from '../testing/read-markup.ts'
import { sentEntries } from '../testing/sent-entries.ts'
import {
  questionnaireOf,
  refusedEntries,
  refusedProblems,
} from './examples/kind-example.examples.ts'
import { exampleMedia, kindExamples } from './examples/questions.examples.tsx'
import { QuestionView } from './question-view.tsx'

type Shown = {
  readonly entries?: FormEntries
  readonly problems?: readonly Problem[]
  readonly heading?: boolean
}

function view(question: Question, { entries = [], problems = [], heading = false }: Shown = {}) {
  const form = formOf(entries)
  return renderToString(
    <QuestionView {...{ question, form, problems, heading }} language="de" media={exampleMedia} />,
  )
}

function attribute(html: string, key: string, of?: string): readonly string[] {
  return readMarkup(html)
    .filter(({ name }) => of === undefined || name === of)
    .flatMap(({ attributes }) => attributes.get(key) ?? [])
}

const byId = kindExamples.map((example) => ({ ...example, id: example.question.id }))

describe.each(byId)('the question $id, $question.kind', ({ question }) => {
  test('names every field and describes it by what is there', () => {
    expect(brokenRules(view(question))).toEqual([])
  })

  test('has no field that nobody reads', () => {
    const known = new Set([
      ...fields(question),
      // The contents of files go another way than answers; their field is called like the question.
      ...(question.kind === 'upload' ? [question.id] : []),
      // Buttons
      'go',
    ])
    expect(attribute(view(question), 'name').filter((name) => !known.has(name))).toEqual([])
  })

  test('offers what a person may say instead of an answer', () => {
    for (const special of question.special ?? []) {
      expect(view(question)).toContain(specialLabel(special, 'de'))
    }
  })

  test('is the heading of its page when nothing else is, if it is a question', () => {
    const headings = isAsked(question) && question.kind !== 'hidden' ? 1 : 0
    expect(attribute(view(question, { heading: true }), 'class', 'h1')).toHaveLength(headings)
    expect(view(question)).not.toContain('<h1')
  })
})

test.each(
  byId.flatMap(({ answer, ...rest }) => (answer === undefined ? [] : [{ ...rest, answer }])),
)(
  'the question $id, $question.kind, is filled with what a browser then sends again',
  ({ question, answer }) => {
    const questionnaire = questionnaireOf(question)
    const answers = { [question.id]: answer }
    const html = view(question, { entries: toForm(questionnaire, answers) })
    const sent = formOf(sentEntries(readMarkup(html)))
    expect(readPage(questionnaire.pages[0], sent)).toEqual({ answers, problems: [] })
  },
)

test.each(byId.flatMap(({ wrong, ...rest }) => (wrong === undefined ? [] : [{ ...rest, wrong }])))(
  'the question $id, $question.kind, shows every problem, where the error summary leads',
  ({ question, wrong }) => {
    const entries = refusedEntries(question, wrong)
    const problems = refusedProblems(question, entries)
    expect(problems.length).toBeGreaterThan(0)
    const html = view(question, { entries, problems })
    expect(brokenRules(html)).toEqual([])
    const described = attribute(html, 'aria-describedby').flatMap((list) => list.split(' '))
    const errors = readMarkup(html).filter(({ attributes }) =>
      attributes.get('id')?.endsWith('~~error'),
    )
    for (const problem of problems) {
      expect(attribute(html, 'id')).toContain(problem.field)
      const message = problemMessage(problem, 'de')
      const error = errors.find(({ text }) => text.includes(message))
      expect(described).toContain(error?.attributes.get('id'))
    }
  },
)

describe('what was typed', () => {
  const text = { de: 'Wie ist es?' }

  test('comes back, however wrong it is', () => {
    const question: Question = { kind: 'number', id: 'q', text }
    expect(view(question, { entries: [['q', 'elf']] })).toContain('value="elf"')
  })

  test('keeps its first line break in a text area, which HTML would drop', () => {
    const question: Question = { kind: 'longText', id: 'q', text }
    expect(view(question, { entries: [['q', '\na']] })).toContain('>\n\na</textarea>')
    expect(view(question, { entries: [['q', 'a']] })).toContain('>a</textarea>')
  })
})

test('personal data are called so, with their purpose', () => {
  const question: Question = {
    kind: 'shortText',
    id: 'q',
    text: { de: 'E-Mail' },
    personal: true,
    purpose: { de: 'die Einladung' },
  }
  expect(view(question)).toContain('Personenbezogene Daten. Zweck: die Einladung')
  expect(attribute(view(question), 'aria-describedby', 'input')).toEqual(['q~~help'])
})

test('the browser may fill in what it knows of a person, and nothing else (WCAG 1.3.5)', () => {
  const tokens = kindExamples.flatMap(({ question }) =>
    attribute(view(question), 'autocomplete').filter((token) => token !== 'off'),
  )
  const purposes = 'name organization street-address postal-code address-level2 email tel url'
  expect(new Set(tokens)).toEqual(new Set(purposes.split(' ')))
})

test('a choice on a map is made by its list, each area a part of its label', () => {
  const example = kindExamples.find(({ question }) => question.kind === 'place')
  const elements = readMarkup(example === undefined ? '' : view(example.question))
  const shapes = elements.filter(({ attributes }) => attributes.get('class') === 'place__shape')
  expect(shapes).toHaveLength(5)
  for (const { parent } of shapes) {
    expect(parent?.attributes.get('aria-hidden')).toBe('true')
    expect(parent?.parent?.name).toBe('label')
  }
})

test('an entry more can be had until there are enough, and one that is not needed removed', () => {
  const question: Question = {
    kind: 'repeat',
    id: 'q',
    text: { de: 'Wer?' },
    entry: { de: 'Person' },
    min: 1,
    max: 2,
    questions: [{ kind: 'number', id: 'age', text: { de: 'Alter' } }],
  }
  const one = view(question)
  expect(attribute(one, 'value', 'button')).toEqual(['add:q'])
  expect(attribute(one, 'name', 'input')).toEqual(['q.1.age', 'q.~count'])
  const two = view(question, { entries: [['q.~count', '2']] })
  expect(attribute(two, 'value', 'button')).toEqual(['remove:q.1', 'remove:q.2'])
  expect(attribute(two, 'name', 'input')).toEqual(['q.1.age', 'q.2.age', 'q.~count'])
})

test('a statement speaks Markdown, and no HTML', () => {
  const html = view({ kind: 'statement', id: 'q', text: { de: '**Bitte** <i>lesen</i>' } })
  expect(html).toContain('<strong>Bitte</strong> &lt;i&gt;')
})
