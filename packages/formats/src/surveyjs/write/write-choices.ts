import type { Option, Question, ScalePoint } from '@meinungsbild/questionnaire'
import type { Json, JsonObject } from '../json-source.ts'
import { writeCondition } from './write-condition.ts'
import { writeText } from './write-text.ts'
import { compact, noteLost, placeOf, type Writing } from './writing.ts'

type AnyOption = Option & { readonly exclusive?: true }

/** The properties that say what can be chosen. */
export function writeChoices(
  question: Question & { readonly options: readonly AnyOption[] },
  writing: Writing,
): JsonObject {
  const place = placeOf(question)
  const none = question.options.find(
    (option) => option.code === 'none' && option.exclusive && option.fixed,
  )
  const other = question.options.find(
    (option) => option.code === 'other' && option.openText && option.fixed,
  )
  const own = question.options.filter((option) => option !== none && option !== other)
  return compact({
    choices: own.map((option) => writeOption(option, question, writing)),
    showNoneItem: none && true,
    noneText: none && writeText(none.label, place, writing),
    showOtherItem: other && true,
    otherText: other && writeText(other.label, place, writing),
    ...specials(question, writing),
  })
}

function writeOption(option: AnyOption, question: Question, writing: Writing): JsonObject {
  const { code, label, openText, exclusive, fixed, picture, visibleIf } = option
  const place = placeOf(question)
  const media = picture === undefined ? undefined : writing.questionnaire.media?.[picture]
  if (fixed) {
    noteLost(
      place,
      `Dass „${code}“ beim Mischen an seinem Platz bleibt, kennt SurveyJS nicht.`,
      `SurveyJS does not know that “${code}” stays in its place when shuffled.`,
      writing,
    )
  }
  return compact({
    value: code,
    text: writeText(label, place, writing),
    showCommentArea: openText,
    isExclusive: exclusive,
    imageLink: media && `data:${media.type};base64,${media.data}`,
    visibleIf: writeCondition(visibleIf, place, writing),
  })
}

/** "weiß nicht" and "keine Angabe" exist beside choices only. */
function specials({ special = [], id }: Question, writing: Writing): JsonObject {
  if (special.includes('notApplicable')) {
    noteLost(
      { de: `Frage ${id}`, en: `Question ${id}` },
      '„trifft nicht zu“ kennt SurveyJS nicht.',
      'SurveyJS does not know “not applicable”.',
      writing,
    )
  }
  return compact({
    showDontKnowItem: special.includes('dontKnow') ? true : undefined,
    showRefuseItem: special.includes('noAnswer') ? true : undefined,
  })
}

/** The points of a scale by their codes; their values are lost where they do not follow from these. */
export function writePoints(
  points: readonly ScalePoint[],
  question: Question,
  writing: Writing,
): readonly Json[] {
  const place = placeOf(question)
  const isCounted = points.every(({ value }, index) => value === index + 1)
  const isNamed = points.every(({ code, value }) => Number(code) === value)
  const isNumeric = points.every(({ code }) => Number.isFinite(Number(code)))
  if (!isNamed && (!isCounted || isNumeric)) {
    noteLost(
      place,
      'Die Zahlen, mit denen die Skala ausgewertet wird, kennt SurveyJS nicht.',
      'SurveyJS does not know the numbers that the scale is analysed with.',
      writing,
    )
  }
  return points.map(({ code, label }) => ({ value: code, text: writeText(label, place, writing) }))
}
