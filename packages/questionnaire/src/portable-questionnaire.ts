import type { Expression } from './expression/expression.ts'
import { makePlan } from './plan.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'
import { readExpression } from './read-expression.ts'

/**
 * What a browser is given to follow a journey: the questionnaire without its files and maps, and its expressions as trees
 * by their texts, so that who only evaluates them need not read them. Plain JSON.
 */
export type PortableQuestionnaire = {
  readonly questionnaire: Questionnaire
  readonly expressions: Readonly<Record<string, Expression>>
}

export function portableQuestionnaire(questionnaire: Questionnaire): PortableQuestionnaire {
  const { media: _media, ...light } = questionnaire
  const pages = light.pages.map((page) => ({
    ...page,
    questions: page.questions.map(withoutShapes),
  }))
  const expressions = new Map<string, Expression>()
  makePlan(questionnaire, (text) => {
    const expression = readExpression(text)
    expressions.set(text, expression)
    return expression
  })
  return { questionnaire: { ...light, pages }, expressions: Object.fromEntries(expressions) }
}

/** The outlines of a city's districts are larger than all the rest. */
function withoutShapes(question: Question): Question {
  if (question.kind !== 'place') return question
  return { ...question, areas: question.areas.map((area) => ({ ...area, shape: '' })) }
}
