import { formatDay, uiLanguage } from '@meinungsbild/design'
import { plainText } from '../../../papers/plain-text.ts'
import {
  findQuestion,
  inLanguage,
  specialLabel,
  variablesOf,
  type Category,
  type Language,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { Row } from '../../condition/row-expression.ts'
import type { Subject } from '../../condition/subject.ts'
import { paperConditionWords, type PaperConditionWords } from './condition-on-paper.texts.ts'

export type ComparedWhere = {
  readonly questionnaire: Questionnaire
  readonly language: Language
  readonly numberOf: (id: string) => string | undefined
}

/** One comparison in words: "Sie bei Frage 3 „ja“ angekreuzt haben"; undefined for what is asked on no paper. */
export function comparedAnswer(row: Row, around: ComparedWhere): string | undefined {
  const { subject, operator, value } = row
  const words = paperConditionWords(around.language)
  const where = placeOf(subject, around, words)
  if (where === undefined) return undefined
  switch (operator) {
    case 'answered':
    case 'notAnswered':
      return words[operator](where)
    case 'dontKnow':
    case 'noAnswer':
    case 'notApplicable':
      return words.ticked(where, words.quoted(specialLabel(operator, around.language)))
    case 'is':
    case 'isNot':
    case 'contains':
    case 'containsNot':
      return equality(row, where, around, words)
    case 'less':
    case 'atMost':
    case 'more':
    case 'atLeast': {
      if (subject.measure === 'date') {
        const day = formatDay(value, uiLanguage(around.language))
        return words[ofDays[operator]](where, day)
      }
      const points = pointsWithin(row, around)
      return points === undefined
        ? words[operator](where, value)
        : words.ticked(where, alternatives(points, around.language))
    }
    default:
      return operator satisfies never
  }
}

/** That one of several answers was given: "Sie bei Frage 3 „Bus“ oder „Bahn“ angekreuzt haben". */
export function tickedAnswer(
  subject: Subject,
  categories: readonly Category[],
  around: ComparedWhere,
): string | undefined {
  const words = paperConditionWords(around.language)
  const where = placeOf(subject, around, words)
  return where && words.ticked(where, alternatives(categories, around.language))
}

function alternatives(categories: readonly Category[], language: Language): string {
  const { quoted, or } = paperConditionWords(language)
  return categories.map(({ label }) => quoted(plainText(inLanguage(label, language)))).join(or)
}

const ofDays = {
  less: 'before',
  atMost: 'notAfter',
  more: 'after',
  atLeast: 'notBefore',
} as const

function equality(
  { subject, operator, value }: Row,
  where: string,
  { language }: ComparedWhere,
  words: PaperConditionWords,
): string {
  const isNot = operator === 'isNot' || operator === 'containsNot'
  const category = subject.categories.find(({ code }) => code === value)
  if (category !== undefined) {
    const answer = alternatives([category], language)
    return isNot ? words.notTicked(where, answer) : words.ticked(where, answer)
  }
  const isDay = subject.measure === 'date'
  const typed = isDay ? formatDay(value, uiLanguage(language)) : plainText(value)
  const answer = subject.measure === 'text' ? words.quoted(typed) : typed
  if (operator === 'contains' || operator === 'containsNot') {
    return isNot ? words.notMentions(where, answer) : words.mentions(where, answer)
  }
  return isNot ? words.notWrote(where, answer) : words.wrote(where, answer)
}

/** The number of the question, and the row if the answer is one of several. */
function placeOf(
  { worth }: Subject,
  { numberOf, language, questionnaire }: ComparedWhere,
  words: PaperConditionWords,
): string | undefined {
  if (worth.kind !== 'reference') return undefined
  const [id = ''] = worth.path
  const number = numberOf(id)
  const question = findQuestion(questionnaire, id)
  if (number === undefined || question === undefined) return undefined
  const variable = variablesOf(question).find((own) => own.id === worth.path.join('.'))
  const labels = [variable?.rowLabel, variable?.columnLabel].filter((label) => label !== undefined)
  if (labels.length === 0) return words.at(number)
  const row = labels.map((label) => inLanguage(label, language)).join(', ')
  return words.atRow(number, plainText(row))
}

/** The named points of a scale for which a comparison holds; undefined where the points are numbers anyway. */
function pointsWithin(
  { subject, operator, value }: Row,
  { questionnaire }: ComparedWhere,
): readonly Category[] | undefined {
  const [id = ''] = subject.worth.kind === 'reference' ? subject.worth.path : []
  const kind = findQuestion(questionnaire, id)?.kind
  const isNamed = kind === 'scale' || kind === 'matrix' || kind === 'dualMatrix'
  if (!isNamed || subject.measure !== 'ordinal') return undefined
  const limit = subject.categories.find(({ code }) => code === value)?.value ?? Number(value)
  const holds = (own: number) =>
    (operator === 'less' && own < limit) ||
    (operator === 'atMost' && own <= limit) ||
    (operator === 'more' && own > limit) ||
    (operator === 'atLeast' && own >= limit)
  const points = subject.categories.filter(({ value: own }) => own !== undefined && holds(own))
  return points.length === 0 ? undefined : points
}
