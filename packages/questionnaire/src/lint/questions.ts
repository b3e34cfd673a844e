import { isDay } from '../calendar.ts'
import { isMonth } from '../month-of-year.ts'
import { isTime } from '../time-of-day.ts'
import { isAsked } from '../asked.ts'
import type { Flaw } from '../flaw.ts'
import type { MultipleChoice, Question, Slider } from '../question.ts'
import { flawAt } from './flaw-at.ts'
import { lintIsoLimits, lintList, lintRange, lintWhole } from './limits.ts'
import { lintPoints } from './scales.ts'
import { lintCells } from './cells.ts'
import { lintMask } from './masks.ts'

const day = {
  isOne: isDay,
  de: 'ein gültiges Datum wie 2026-12-24',
  en: 'a valid date such as 2026-12-24',
}
const time = {
  isOne: isTime,
  de: 'eine Uhrzeit wie 07:30',
  en: 'a time of day such as 07:30',
}
const month = {
  isOne: isMonth,
  de: 'einen Monat wie 2026-11',
  en: 'a month such as 2026-11',
}

/** What is wrong with a question as its kind sees it: limits that nobody can meet, nothing to choose from. */
export function* lintQuestion(question: Question, path: string): Iterable<Flaw> {
  if (new Set(question.special).size !== (question.special ?? []).length) {
    yield flawAt(
      `${path}.special`,
      'doubledSpecial',
      'Eine Sonderantwort wie „weiß nicht“ ist doppelt vorgesehen.',
      'A special answer such as “don’t know” is offered twice.',
    )
  }
  if (!isAsked(question) && (question.required === true || question.special !== undefined)) {
    yield flawAt(
      path,
      'statementWithAnswer',
      'Hier wird nichts beantwortet; es kann weder Pflicht sein noch „weiß nicht“ anbieten.',
      'Nothing is answered here; it can neither be required nor offer “don’t know”.',
    )
  }
  yield* lintKind(question, path)
}

function* lintKind(question: Question, path: string): Iterable<Flaw> {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
      yield* lintList(question.options, `${path}.options`)
      return
    case 'multipleChoice':
      yield* lintList(question.options, `${path}.options`)
      yield* lintNumberOfChoices(question, path)
      return
    case 'ranking':
      yield* lintList(question.options, `${path}.options`, 50)
      yield* lintWhole(question.places, `${path}.places`, 1, Math.max(1, question.options.length))
      return
    case 'place':
      yield* lintList(question.areas, `${path}.areas`)
      return
    case 'scale':
      yield* lintPoints(question.points, `${path}.points`)
      return
    case 'rating':
      yield* lintWhole(question.steps, `${path}.steps`, 2, 11)
      return
    case 'slider':
      yield* lintSlider(question, path)
      return
    case 'matrix':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintPoints(question.points, `${path}.points`)
      return
    case 'differential':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintWhole(question.steps, `${path}.steps`, 2, 11)
      return
    case 'multipleMatrix':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintList(question.options, `${path}.options`)
      return
    case 'dualMatrix':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintList(question.scales, `${path}.scales`)
      for (const [index, { points }] of question.scales.entries()) {
        yield* lintPoints(points, `${path}.scales.${index}.points`)
      }
      return
    case 'table':
      yield* lintList(question.columns, `${path}.columns`)
      if (question.added === undefined) yield* lintList(question.rows, `${path}.rows`)
      else yield* lintEntries(question.added, `${path}.added`, 50)
      yield* lintCells(question.columns, `${path}.columns`)
      return
    case 'constantSum':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintWhole(question.total, `${path}.total`, 1, 1_000_000)
      return
    case 'numberList':
      yield* lintList(question.rows, `${path}.rows`)
      yield* lintWhole(question.decimals, `${path}.decimals`, 0, 6)
      yield* lintRange(question.min, question.max, path)
      return
    case 'number':
      yield* lintWhole(question.decimals, `${path}.decimals`, 0, 6)
      yield* lintRange(question.min, question.max, path)
      return
    case 'shortText':
      yield* lintWhole(question.maxLength, `${path}.maxLength`, 1, 20_000)
      yield* lintMask(question.mask, `${path}.mask`)
      return
    case 'longText':
      yield* lintWhole(question.maxLength, `${path}.maxLength`, 1, 20_000)
      return
    case 'textList':
      yield* lintList(question.rows, `${path}.rows`)
      for (const [index, { maxLength, mask }] of question.rows.entries()) {
        yield* lintWhole(maxLength, `${path}.rows.${index}.maxLength`, 1, 20_000)
        yield* lintMask(mask, `${path}.rows.${index}.mask`)
      }
      return
    case 'date':
      yield* lintIsoLimits(question, path, day)
      return
    case 'time':
      yield* lintIsoLimits(question, path, time)
      return
    case 'month':
      yield* lintIsoLimits(question, path, month)
      return
    case 'address':
      yield* lintList(question.parts, `${path}.parts`)
      return
    case 'upload':
      yield* lintList(question.accept, `${path}.accept`)
      yield* lintWhole(question.maxBytes, `${path}.maxBytes`, 1, 10_000_000)
      yield* lintWhole(question.maxFiles, `${path}.maxFiles`, 1, 10)
      return
    case 'repeat':
      yield* lintList(question.questions, `${path}.questions`)
      yield* lintEntries(question, path, 30)
      return
    case 'yesNo':
    case 'consent':
    case 'recommendation':
    case 'computed':
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
      return
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function* lintEntries(
  { min, max }: { readonly min: number; readonly max: number },
  path: string,
  most: number,
): Iterable<Flaw> {
  yield* lintWhole(min, `${path}.min`, 0, most)
  yield* lintWhole(max, `${path}.max`, 1, most)
  yield* lintRange(min, max, path)
}

function* lintSlider({ min, max, step }: Slider, path: string): Iterable<Flaw> {
  const steps = (max - min) / step
  if (max > min && step > 0 && Math.abs(steps - Math.round(steps)) < 1e-9) return
  yield flawAt(
    `${path}.step`,
    'badSteps',
    'Der Schieberegler kommt mit dieser Schrittweite nicht genau vom kleinsten zum größten Wert.',
    'With this step the slider does not get exactly from the smallest to the largest value.',
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
