import type { AnswerOption, PaperBlock } from '@meinungsbild/documents'
import {
  variablesOf,
  type Consent,
  type MultipleChoice,
  type Option,
  type Place,
  type Scale,
  type SingleChoice,
  type YesNo,
} from '@meinungsbild/questionnaire'
import type { AnswerForm } from '../answer-form.ts'
import { longestList } from '../longest-list.ts'
import { placeMap } from '../place-map.ts'
import type { PaperWords } from '../paper.texts.ts'
import type { Sheet } from '../sheet.ts'
import { answerOptions, columnsFor, specialBoxes, specialOptions } from './answer-options.ts'

/** One answer of a list; a comment below it where one is asked for. */
export function oneOfList(
  question: SingleChoice | YesNo | Place | Scale,
  sheet: Sheet,
): AnswerForm {
  const { words } = sheet
  const options = optionsOf(question)
  if (options.length > longestList) {
    const field = { kind: 'lines', label: '', count: 1 } as const
    const lines: PaperBlock = { kind: 'writingLines', fields: [field] }
    return { how: [words.writeAnswer], blocks: [lines, ...specialBoxes(question, sheet)] }
  }
  const shown = [...answerOptions(question, options, sheet), ...specialOptions(question, sheet)]
  const map = question.kind === 'place' ? placeMap(question, sheet) : undefined
  const numbered = map === undefined ? shown : withNumbers(shown, options.length)
  const commented = 'comment' in question && question.comment === true
  return {
    how: [words.tickOne],
    blocks: [
      ...(map === undefined ? [] : [map]),
      { kind: 'answerBoxes', choose: 'one', columns: columnsFor(numbered), options: numbered },
      ...(commented ? [commentLines(words)] : []),
    ],
  }
}

/** Any number of answers of a list, within the limits that the question sets. */
export function severalOfList(question: MultipleChoice, sheet: Sheet): AnswerForm {
  const { words } = sheet
  const commented = question.comment === true
  const options = [
    ...answerOptions(question, question.options, sheet, commented),
    ...specialOptions(question, sheet),
  ]
  return {
    how: [howMany(question, words), ...(commented ? [words.commentsBehind] : [])],
    blocks: [{ kind: 'answerBoxes', choose: 'several', columns: columnsFor(options), options }],
  }
}

/** A box to tick beside the words of the consent. */
export function consentForm(question: Consent, sheet: Sheet): AnswerForm {
  const options = [{ label: sheet.line(question.label) }, ...specialOptions(question, sheet)]
  return {
    how: [],
    blocks: [{ kind: 'answerBoxes', choose: 'several', columns: 1, options }],
  }
}

function optionsOf(question: SingleChoice | YesNo | Place | Scale): readonly Option[] {
  return question.kind === 'singleChoice'
    ? question.options
    : (variablesOf(question)[0]?.categories ?? [])
}

/** The numbers of the map before the names of its areas. */
function withNumbers(options: readonly AnswerOption[], areas: number): readonly AnswerOption[] {
  return options.map((option, index) =>
    index < areas ? { ...option, label: `**${index + 1}** ${option.label}` } : option,
  )
}

function commentLines({ comment }: PaperWords): PaperBlock {
  return { kind: 'writingLines', fields: [{ kind: 'lines', label: comment, count: 2 }] }
}

function howMany({ min, max }: MultipleChoice, words: PaperWords): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? words.tickExactly(min) : words.tickBetween(min, max)
  }
  if (min !== undefined) return words.tickAtLeast(min)
  return max === undefined ? words.tickSeveral : words.tickAtMost(max)
}
