import {
  inLanguage,
  type Answer,
  type Answers,
  type MultipleChoice,
  type Option,
  type RowAnswer,
} from '@meinungsbild/questionnaire'
import type { Meaning, Reason } from './meaning.ts'
import { impliedNone } from './none-of-these.ts'
import type { AnswerableQuestion, Slot } from './slot.ts'

/** One cell of one row that fills a slot. */
export type Cell = {
  readonly index: number
  readonly slot: Slot
  readonly value: string
  readonly meaning: Meaning
}

/** The answers a row means, with the cells that could not be used. */
export type RowReading = {
  readonly answers: Answers
  readonly unfit: readonly { readonly cell: Cell; readonly reason: Reason }[]
  /** Cells whose value became the text of "Sonstiges", or that chose it without saying what. */
  readonly others: readonly { readonly cell: Cell; readonly text: string }[]
}

/** Puts the cells of one row together, question by question. */
export function rowAnswers(cells: readonly Cell[]): RowReading {
  const unfit: { cell: Cell; reason: Reason }[] = []
  const others: { cell: Cell; text: string }[] = []
  const answers: [string, Answer][] = []
  for (const [question, own] of Map.groupBy(cells, ({ slot }) => slot.question)) {
    for (const cell of own) {
      if (cell.meaning.kind === 'unfit') unfit.push({ cell, reason: cell.meaning.reason })
    }
    const answer = answerFrom(question, own.filter(isFilled), { unfit, others })
    if (answer) answers.push([question.id, answer])
  }
  return { answers: Object.fromEntries(answers), unfit, others }
}

type Notes = {
  readonly unfit: { cell: Cell; reason: Reason }[]
  readonly others: { cell: Cell; text: string }[]
}

function isFilled({ meaning }: Cell): boolean {
  return meaning.kind !== 'missing' && meaning.kind !== 'unfit'
}

function answerFrom(
  question: AnswerableQuestion,
  cells: readonly Cell[],
  notes: Notes,
): Answer | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'scale':
      return choice(question, cells, notes)
    case 'multipleChoice':
      return choices(question, cells, notes)
    case 'matrix':
      return rows(cells)
    case 'number':
    case 'shortText':
    case 'longText':
    case 'date': {
      const meaning = cells[0]?.meaning
      const fits =
        meaning?.kind === 'number' ||
        meaning?.kind === 'text' ||
        meaning?.kind === 'date' ||
        meaning?.kind === 'special'
      return fits ? meaning : undefined
    }
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function choice(
  question: Extract<AnswerableQuestion, { readonly kind: 'singleChoice' | 'scale' }>,
  cells: readonly Cell[],
  notes: Notes,
): Answer | undefined {
  const chosen = cells.find(({ slot }) => slot.kind === 'choice')
  const written = cells.filter(({ slot }) => slot.kind === 'openText')
  const options: readonly Option[] = question.kind === 'singleChoice' ? question.options : []
  if (chosen === undefined) {
    const [first, ...more] = written
    more.forEach((cell) => notes.unfit.push({ cell, reason: twoAnswers }))
    const code = first?.slot.option?.code
    return first && code ? { kind: 'choice', code, text: first.value.trim() } : undefined
  }
  const { meaning } = chosen
  if (meaning.kind === 'special') return meaning
  if (meaning.kind !== 'code' && meaning.kind !== 'other') return undefined
  const own = written.find(({ slot }) => slot.option?.code === meaning.code)
  written.forEach((cell) => cell === own || notes.unfit.push({ cell, reason: twoAnswers }))
  const option = options.find(({ code }) => code === meaning.code)
  if (!option?.openText) return { kind: 'choice', code: meaning.code }
  return { kind: 'choice', code: meaning.code, text: textFor(option, chosen, own, notes) }
}

function choices(
  question: MultipleChoice,
  cells: readonly Cell[],
  notes: Notes,
): Answer | undefined {
  const special = cells.find(({ meaning }) => meaning.kind === 'special')?.meaning
  const texts: [string, string][] = []
  const codes = question.options.flatMap((option) => {
    const { code } = option
    const own = cells.find(({ slot }) => slot.kind === 'openText' && slot.option?.code === code)
    const box = cells.find(({ slot, meaning }) =>
      slot.kind === 'list'
        ? meaning.kind === 'codes' && meaning.codes.includes(code)
        : slot.option?.code === code && (meaning.kind === 'chosen' || meaning.kind === 'other'),
    )
    if (box === undefined && own === undefined) return []
    const source = box ?? own
    if (option.openText && source) texts.push([code, textFor(option, source, own, notes)])
    return [code]
  })
  if (codes.length === 0) {
    const none = impliedNone(question, cells)
    if (none !== undefined) return { kind: 'choices', codes: [none] }
    return special?.kind === 'special' ? special : undefined
  }
  return { kind: 'choices', codes, ...(texts.length > 0 && { texts: Object.fromEntries(texts) }) }
}

function rows(cells: readonly Cell[]): Answer | undefined {
  const given = cells.flatMap(({ slot, meaning }): [string, RowAnswer][] => {
    if (slot.row === undefined) return []
    if (meaning.kind === 'special') return [[slot.row.id, meaning]]
    return meaning.kind === 'code' ? [[slot.row.id, { kind: 'choice', code: meaning.code }]] : []
  })
  return given.length === 0 ? undefined : { kind: 'rows', rows: Object.fromEntries(given) }
}

/** A form demands a text beside "Sonstiges". Data without one gets the words of the cell, and this is reported. */
function textFor(option: Option, cell: Cell, own: Cell | undefined, notes: Notes): string {
  if (own) return own.value.trim().replace(/\s+/g, ' ')
  const text = cell.meaning.kind === 'other' ? cell.meaning.text : inLanguage(option.label, 'de')
  notes.others.push({ cell, text })
  return text
}

const twoAnswers: Reason = {
  code: 'conflict',
  message: {
    de: 'Der Text gehört zu einer Antwort, die in dieser Zeile nicht gewählt ist.',
    en: 'The text belongs to an answer that is not chosen in this row.',
  },
}
