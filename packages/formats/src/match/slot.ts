import {
  optionField,
  rowField,
  type MatrixRow,
  type Option,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { sameName } from './words.ts'

/** The kinds whose answers stand in data files as one column, or one per row or option. */
export type AnswerableQuestion = Extract<
  Question,
  {
    readonly kind:
      | 'singleChoice'
      | 'multipleChoice'
      | 'scale'
      | 'matrix'
      | 'number'
      | 'shortText'
      | 'longText'
      | 'date'
  }
>

/** A place in the questionnaire that one column of a data file can fill. */
export type Slot = {
  /** `question`, `question.row`, `question:code` (option of a multiple choice) or `question~code` (text beside an option). */
  readonly key: string
  readonly question: AnswerableQuestion
  /** `list`: a multiple choice in one column, codes or labels one after the other. */
  readonly kind: 'choice' | 'row' | 'option' | 'openText' | 'list' | 'number' | 'text' | 'date'
  readonly row?: MatrixRow
  readonly option?: Option
  /** What tells this slot from the others of its question: the row's or option's words; else the question's. */
  readonly words: string
  /** The words of the question. */
  readonly questionWords: string
  /** Exact names of a column, in the form of `sameName`. */
  readonly names: readonly string[]
}

/** Everything a data file can fill, in the order of the questionnaire. */
export function slotsOf(
  questionnaire: Questionnaire,
  varNames: ReadonlyMap<string, string> = new Map(),
): readonly Slot[] {
  return questionnaire.pages
    .flatMap(({ questions }) => questions.flatMap(slotsOfQuestion))
    .map((slot) => {
      const varName = varNames.get(slot.key)
      return varName ? { ...slot, names: [...slot.names, sameName(varName)] } : slot
    })
}

function slotsOfQuestion(question: Question): readonly Slot[] {
  switch (question.kind) {
    case 'singleChoice':
      return [whole(question, 'choice'), ...openTextSlots(question, question.options)]
    case 'scale':
      return [whole(question, 'choice')]
    case 'matrix':
      return question.rows.map((row) => {
        const part = { key: rowField(question.id, row.id), code: row.id, label: row.label }
        return { ...slotFor(question, 'row', part), row }
      })
    case 'multipleChoice':
      return [
        ...question.options.map((option) => {
          const part = { key: `${question.id}:${option.code}`, ...option }
          return { ...slotFor(question, 'option', part), option }
        }),
        ...openTextSlots(question, question.options),
        whole(question, 'list'),
      ]
    case 'number':
      return [whole(question, 'number')]
    case 'shortText':
    case 'longText':
      return [whole(question, 'text')]
    case 'date':
      return [whole(question, 'date')]
    default:
      return []
  }
}

function whole(question: AnswerableQuestion, kind: Slot['kind']): Slot {
  const texts = Object.values(question.text)
  return {
    key: question.id,
    question,
    kind,
    words: texts.join(' '),
    questionWords: texts.join(' '),
    names: namesFrom([question.id, ...texts]),
  }
}

type Part = {
  readonly key: string
  readonly code: string
  readonly label: Readonly<Record<string, string>>
}

function slotFor(question: AnswerableQuestion, kind: Slot['kind'], part: Part): Slot {
  const labels = Object.entries(part.label)
  const headings = labels.flatMap(([language, label]) => {
    const text = question.text[language]
    return text === undefined ? [] : [`${text} [${label}]`]
  })
  return {
    key: part.key,
    question,
    kind,
    words: labels.map(([, label]) => label).join(' '),
    questionWords: Object.values(question.text).join(' '),
    names: namesFrom([`${question.id}_${part.code}`, ...headings]),
  }
}

function openTextSlots(question: AnswerableQuestion, options: readonly Option[]): readonly Slot[] {
  return options
    .filter(({ openText }) => openText)
    .map((option) => {
      const key = optionField(question.id, option.code)
      const slot = slotFor(question, 'openText', {
        key,
        code: `${option.code}_text`,
        label: option.label,
      })
      const names = ['text', 'other', 'othertext', 'other_text', 'sonstiges_text', 'freitext']
      // `q_other` may be the box of the same option as well; the box comes first and takes it.
      return {
        ...slot,
        option,
        words: `${slot.words} text other`,
        names: [
          sameName(key),
          ...namesFrom(names.map((name) => `${question.id}_${name}`)),
          ...slot.names,
        ],
      }
    })
}

function namesFrom(names: readonly string[]): readonly string[] {
  return names.map(sameName).filter(Boolean)
}
