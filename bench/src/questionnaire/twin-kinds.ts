import type { Answer, Question } from '@meinungsbild/questionnaire'

/** The same question in our words and in those of SurveyJS, with the same answer. */
export type Twin = {
  readonly ours: Question
  readonly answer: Answer
  readonly theirs: Readonly<Record<string, unknown>>
  readonly value: unknown
}

const words = ['Nie', 'Selten', 'Manchmal', 'Oft', 'Immer', 'Anders']
const steps = ['gar nicht', 'eher nicht', 'teils, teils', 'eher', 'voll']
const places = ['Parks', 'Schulen', 'Busse', 'Ämter']

const options = words.map((label, index) => ({ code: `o${index + 1}`, label: { de: label } }))
const choices = words.map((text, index) => ({ value: `o${index + 1}`, text }))
const points = steps.map((label, index) => ({
  code: String(index + 1),
  label: { de: label },
  value: index + 1,
}))
const rateValues = steps.map((text, index) => ({ value: index + 1, text }))

/** Ten kinds that every survey has; each takes the id of the question. */
export const twinKinds: readonly [TwinKind, ...TwinKind[]] = [
  (id) => ({
    ours: { kind: 'singleChoice', id, text: text(id), options, required: true },
    answer: { kind: 'choice', code: 'o2' },
    theirs: element('radiogroup', id, { choices, isRequired: true }),
    value: 'o2',
  }),
  (id) => ({
    ours: { kind: 'scale', id, text: text(id), points, required: true },
    answer: { kind: 'choice', code: '4' },
    theirs: element('rating', id, { rateValues, isRequired: true }),
    value: 4,
  }),
  (id) => ({
    ours: { kind: 'multipleChoice', id, text: text(id), options, max: 4, required: true },
    answer: { kind: 'choices', codes: ['o1', 'o3', 'o4'] },
    theirs: element('checkbox', id, { choices, maxSelectedChoices: 4, isRequired: true }),
    value: ['o1', 'o3', 'o4'],
  }),
  (id) => ({
    ours: { kind: 'matrix', id, text: text(id), rows: matrixRows, points, required: true },
    answer: {
      kind: 'rows',
      rows: Object.fromEntries(
        matrixRows.map((row, index) => [row.id, { kind: 'choice', code: String(index + 2) }]),
      ),
    },
    theirs: element('matrix', id, {
      columns: rateValues,
      rows: matrixRows.map((row) => ({ value: row.id, text: row.label.de })),
      isAllRowRequired: true,
    }),
    value: Object.fromEntries(matrixRows.map((row, index) => [row.id, index + 2])),
  }),
  (id) => ({
    ours: { kind: 'number', id, text: text(id), min: 0, max: 120, required: true },
    answer: { kind: 'number', value: 47 },
    theirs: element('text', id, { inputType: 'number', min: 0, max: 120, isRequired: true }),
    value: 47,
  }),
  (id) => ({
    ours: { kind: 'shortText', id, text: text(id), maxLength: 100, required: true },
    answer: { kind: 'text', value: 'Überschaubar & grün' },
    theirs: element('text', id, { maxLength: 100, isRequired: true }),
    value: 'Überschaubar & grün',
  }),
  (id) => ({
    ours: { kind: 'yesNo', id, text: text(id), required: true },
    answer: { kind: 'choice', code: 'yes' },
    theirs: element('boolean', id, { isRequired: true }),
    value: true,
  }),
  (id) => ({
    ours: {
      kind: 'date',
      id,
      text: text(id),
      min: '1900-01-01',
      max: '2026-12-31',
      required: true,
    },
    answer: { kind: 'date', value: '1979-05-23' },
    theirs: element('text', id, {
      inputType: 'date',
      min: '1900-01-01',
      max: '2026-12-31',
      isRequired: true,
    }),
    value: '1979-05-23',
  }),
  (id) => ({
    ours: { kind: 'longText', id, text: text(id), maxLength: 1000 },
    answer: { kind: 'text', value: wish },
    theirs: element('comment', id, { maxLength: 1000 }),
    value: wish,
  }),
  (id) => ({
    ours: { kind: 'ranking', id, text: text(id), options: options.slice(0, 4), required: true },
    answer: { kind: 'ranking', codes: ['o3', 'o1', 'o4', 'o2'] },
    theirs: element('ranking', id, { choices: choices.slice(0, 4), isRequired: true }),
    value: ['o3', 'o1', 'o4', 'o2'],
  }),
]

type TwinKind = (id: string) => Twin

const matrixRows = places.map((label, index) => ({ id: `r${index + 1}`, label: { de: label } }))
const wish = 'Mehr Bänke im Park und ein Radweg zum Bahnhof wären schön.'

function text(id: string) {
  return { de: `Frage ${id}: Wie ist das in Ihrer Gemeinde?` }
}

function element(type: string, id: string, more: Readonly<Record<string, unknown>>) {
  return { type, name: id, title: text(id).de, ...more }
}
