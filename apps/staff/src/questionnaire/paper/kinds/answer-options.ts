import type { AnswerBoxes, AnswerOption, PaperBlock } from '@meinungsbild/documents'
import { inLanguage, specialLabel, type Option, type Question } from '@meinungsbild/questionnaire'
import { pictureOf } from '../picture-of.ts'
import type { Sheet } from '../sheet.ts'

/** The options of a list as they are ticked, each with its condition, picture, writing line and arrow. */
export function answerOptions(
  question: Question,
  options: readonly Option[],
  sheet: Sheet,
  commented = false,
): readonly AnswerOption[] {
  return options.map((option) => {
    const { code, label, openText, picture } = option
    const own = labelWith(option, sheet)
    const shown =
      picture === undefined
        ? undefined
        : pictureOf(picture, inLanguage(label, sheet.language), sheet)
    const arrow = sheet.arrow(question, code)
    return {
      label: openText === true && !/[:…]$/.test(own) ? `${own}:` : own,
      ...((openText === true || commented) && { writing: true as const }),
      ...(arrow !== undefined && { filterNote: arrow }),
      ...(shown !== undefined && { picture: shown }),
    }
  })
}

/** A label with the condition under which it is offered: "Bus (nur wenn Sie …)". */
export function labelWith(
  { label, visibleIf }: Pick<Option, 'label' | 'visibleIf'>,
  sheet: Sheet,
): string {
  const own = sheet.line(label)
  return visibleIf === undefined ? own : sheet.words.onlyPart(own, sheet.condition(visibleIf))
}

/** "weiß nicht" and its like among the options. */
export function specialOptions(
  { special = [] }: Question,
  { language }: Sheet,
): readonly AnswerOption[] {
  return special.map((own) => ({ label: specialLabel(own, language) }))
}

/** "weiß nicht" and its like as boxes below an answer that is written down. */
export function specialBoxes(question: Question, sheet: Sheet): readonly PaperBlock[] {
  const options = specialOptions(question, sheet)
  return options.length === 0
    ? []
    : [{ kind: 'answerBoxes', choose: 'several', columns: columnsFor(options), options }]
}

/** From so many options on they stand in columns, if their labels are short enough for it. */
const longList = 8

/** How many columns options are set in: one, unless they are many and short. */
export function columnsFor(options: readonly AnswerOption[]): AnswerBoxes['columns'] {
  const longest = Math.max(0, ...options.map(({ label }) => label.length))
  const isPlain = options.every(({ filterNote, writing }) => !filterNote && !writing)
  const pictured = options.filter(({ picture }) => picture !== undefined).length
  if (pictured > 1) return options.length === 2 || options.length === 4 ? 2 : 3
  if (options.length < longList || longest > 32) return 1
  return isPlain && longest <= 18 ? 3 : 2
}
