import type { Option, SingleChoice, Text } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf, isOn, wordsOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { builtInLabel } from '../built-in-labels.ts'
import { codedOptions, keepCoding } from '../codes.ts'
import { partsOf } from '../filters.ts'
import { noteAt, type Asking } from '../reading.ts'
import { answerTo, commentOn } from '../references.ts'
import type { Variable } from '../variables.ts'
import { lineOf } from '../words.ts'
import { orderOf, sortedByLabel } from './order.ts'

/** One of a list: radio buttons (L), a dropdown (!), or a list with a field for a comment (O). */
export function singleChoice(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const coded = codedOptions(question.answers, asking, question.hasOther ? [otherCode] : [])
  keepCoding(coded, asking)
  const isRandom = orderOf(asking) !== undefined
  const options = withOther(
    sortedByLabel(coded, asking).map(({ ours, label }): Option => ({ code: ours, label })),
    asking,
    isRandom,
  )
  noteEmpty(options, asking)
  const codes = coded.map(({ theirs }) => theirs)
  const all = question.hasOther ? [...codes, otherCode] : codes
  variables.push({ parts: [], role: 'answer', key: id, value: answerTo([id], 'text', all) })
  if (question.hasOther) {
    const value = commentOn([id])
    variables.push({ parts: [], role: 'other', key: `${id}~${otherCode}`, value })
  }
  const hasComment = question.type === 'O'
  if (hasComment) {
    variables.push({ parts: [], role: 'comment', key: `${id}.~comment`, value: commentOn([id]) })
  }
  const choice: SingleChoice = {
    kind: 'singleChoice',
    ...baseOf(asking),
    options,
    ...orderOf(asking),
    ...(hasComment && { comment: true }),
    ...(isDropdown(asking) && { look: 'dropdown' }),
  }
  return itemOf(choice, { parts: partsOf(coded, 'singleChoice', asking) })
}

/** The code under which LimeSurvey keeps that something else was chosen. */
const otherCode = '-oth-'

function isDropdown({ question }: Asking): boolean {
  return question.type === '!' || isOn(question, 'use_dropdown')
}

function withOther(
  options: readonly Option[],
  asking: Asking,
  isRandom: boolean,
): readonly Option[] {
  const { question } = asking
  if (!question.hasOther) return options
  const other: Option = {
    code: otherCode,
    label: otherLabel(asking),
    openText: true,
    ...(isRandom && { fixed: true }),
  }
  switch (attributeOf(question, 'other_position')) {
    case 'beginning':
      return [other, ...options]
    case 'specific': {
      const after = attributeOf(question, 'other_position_code')
      const place = options.findIndex(({ code }) => code === after) + 1
      return place === 0 ? [...options, other] : options.toSpliced(place, 0, other)
    }
    default:
      return [...options, other]
  }
}

/** What "Sonstiges" is called. */
export function otherLabel(asking: Asking): Text {
  return (
    lineOf(wordsOf(asking.question, 'other_replace_text'), asking) ??
    builtInLabel('other', asking.reading.source.languages)
  )
}

export function noteEmpty(options: readonly unknown[], asking: Asking): void {
  if (options.length > 0) return
  noteAt(
    asking,
    'changed',
    'Die Frage hat in der Datei keine Antworten zur Auswahl; bitte ergänzen Sie welche.',
    'The question has no answers to choose from in the file; please add some.',
  )
}

/** Gender (G) and yes or no (Y) in languages in which we have no words of our own for them. */
export function builtInChoice(
  asking: Asking,
  variables: Variable[],
  codes: readonly ('F' | 'M' | 'Y' | 'N')[],
): DraftItem {
  const { id, reading } = asking
  const options = codes.map((code): Option => ({
    code,
    label: builtInLabel(code, reading.source.languages),
  }))
  variables.push({ parts: [], role: 'answer', key: id, value: answerTo([id], 'text', codes) })
  return itemOf({ kind: 'singleChoice', ...baseOf(asking), options })
}
