import { isDay } from '../calendar.ts'
import type { Flaw } from '../flaw.ts'
import type { DateQuestion, MultipleChoice, NumberQuestion, Question } from '../question.ts'
import { flawAt } from './flaw-at.ts'

/** What is wrong with a question as its kind sees it: limits that nobody can meet, nothing to choose from. */
export function* lintQuestion(question: Question, path: string): Iterable<Flaw> {
  if (new Set(question.special).size !== (question.special ?? []).length) {
    yield flawAt(
      `${path}.special`,
      'doubledSpecial',
      '„weiß nicht“ oder „keine Angabe“ ist doppelt vorgesehen.',
      '“don’t know” or “no answer” is offered twice.',
    )
  }
  switch (question.kind) {
    case 'singleChoice':
      yield* lintList(question.options, `${path}.options`)
      return
    case 'multipleChoice':
      yield* lintList(question.options, `${path}.options`)
      yield* lintNumberOfChoices(question, path)
      return
    case 'matrix':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintPoints(question.points, `${path}.points`)
      return
    case 'scale':
      yield* lintPoints(question.points, `${path}.points`)
      return
    case 'number':
      yield* lintNumber(question, path)
      return
    case 'shortText':
    case 'longText':
      yield* lintWhole(question.maxLength, `${path}.maxLength`, 1, 20_000)
      return
    case 'date':
      yield* lintDate(question, path)
      return
    case 'statement':
      if (question.required || question.special !== undefined) {
        yield flawAt(
          path,
          'statementWithAnswer',
          'Ein Hinweistext wird nicht beantwortet; er kann weder Pflicht sein noch „weiß nicht“ anbieten.',
          'A statement is not answered; it can neither be required nor offer “don’t know”.',
        )
      }
      return
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function* lintList(list: readonly unknown[], path: string): Iterable<Flaw> {
  if (list.length > 0) return
  yield flawAt(
    path,
    'emptyList',
    'Es gibt nichts zur Auswahl. Bitte ergänzen Sie mindestens einen Eintrag.',
    'There is nothing to choose from. Please add at least one entry.',
  )
}

function* lintPoints(points: readonly { readonly value: number }[], path: string): Iterable<Flaw> {
  if (points.length < 2) {
    yield flawAt(
      path,
      'shortScale',
      'Eine Skala braucht mindestens zwei Stufen.',
      'A scale needs at least two points.',
    )
    return
  }
  const values = points.map(({ value }) => value)
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value))
  if (steps.every((step) => step > 0) || steps.every((step) => step < 0)) return
  yield flawAt(
    path,
    'unorderedScale',
    'Die Werte der Stufen müssen durchgehend steigen oder durchgehend fallen.',
    'The values of the points must rise throughout or fall throughout.',
  )
}

function* lintNumberOfChoices(question: MultipleChoice, path: string): Iterable<Flaw> {
  const { options, min, max } = question
  const combinable = options.filter((option) => !option.exclusive).length
  yield* lintWhole(min, `${path}.min`, 1, Math.max(1, combinable))
  yield* lintWhole(max, `${path}.max`, 1, Math.max(1, options.length))
  yield* lintRange(min, max, path)
  if (options.length > 0 && combinable === 0) {
    yield flawAt(
      `${path}.options`,
      'onlyExclusive',
      'Jede Antwort schließt alle anderen aus. Bitte verwenden Sie eine Frage mit Einfachauswahl.',
      'Every option excludes all others. Please use a single choice question.',
    )
  }
  for (const [index, option] of options.entries()) {
    if (!option.exclusive || !option.openText) continue
    yield flawAt(
      `${path}.options.${index}`,
      'exclusiveWithText',
      'Eine ausschließende Antwort wie „Nichts davon“ kann kein Textfeld haben.',
      'An exclusive option such as “none of these” cannot have a text field.',
    )
  }
}

function* lintNumber({ min, max, decimals }: NumberQuestion, path: string): Iterable<Flaw> {
  yield* lintWhole(decimals, `${path}.decimals`, 0, 6)
  yield* lintRange(min, max, path)
}

function* lintDate({ min, max }: DateQuestion, path: string): Iterable<Flaw> {
  for (const [key, day] of [['min', min] as const, ['max', max] as const]) {
    if (day === undefined || isDay(day)) continue
    yield flawAt(
      `${path}.${key}`,
      'badDate',
      'Bitte geben Sie ein gültiges Datum wie 2026-12-24 an.',
      'Please give a valid date such as 2026-12-24.',
    )
  }
  yield* lintRange(min, max, path)
}

function* lintRange<Value extends number | string>(
  min: Value | undefined,
  max: Value | undefined,
  path: string,
): Iterable<Flaw> {
  if (min === undefined || max === undefined || min <= max) return
  yield flawAt(
    `${path}.max`,
    'minAboveMax',
    'Die Obergrenze liegt unter der Untergrenze.',
    'The upper limit is below the lower limit.',
  )
}

function* lintWhole(
  value: number | undefined,
  path: string,
  least: number,
  most: number,
): Iterable<Flaw> {
  if (value === undefined) return
  if (Number.isInteger(value) && value >= least && value <= most) return
  yield flawAt(
    path,
    'badLimit',
    `Bitte geben Sie eine ganze Zahl von ${least} bis ${most} an.`,
    `Please give a whole number from ${least} to ${most}.`,
  )
}
