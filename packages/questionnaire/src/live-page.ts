import type { Expression } from './expression/expression.ts'
import { referencesIn } from './expression/references-in.ts'
import { hasTemplate, parseTemplate } from './expression/template.ts'
import { planOf, type QuestionPlan } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import { textsIn } from './texts.ts'

/** What on a page may change while somebody fills it in, because it depends on answers to the same page. */
export type LivePage = {
  /** Whether questions come and go. */
  readonly reveals: boolean
  /** By question: the ids of the others that its words, its options and rows or its being required depend on. */
  readonly follows: ReadonlyMap<string, readonly string[]>
}

/** The live parts of the page with this id; undefined if nothing on it can change. */
export function livePage(questionnaire: Questionnaire, pageId: string): LivePage | undefined {
  const page = questionnaire.pages.find(({ id }) => id === pageId)
  const plan = page && planOf(questionnaire).pages.get(page)
  if (plan === undefined) return undefined
  const neighbours = new Set(plan.questions.map(({ question }) => question.id))
  const follows = plan.questions.flatMap((own) => {
    const asked = appearanceOf(own)
      .flatMap(referencesIn)
      .flatMap(({ path: [id = ''] }) => (neighbours.has(id) && id !== own.question.id ? id : []))
    return asked.length === 0 ? [] : [[own.question.id, [...new Set(asked)]] as const]
  })
  const reveals = plan.questions.some(({ live }) => live)
  return reveals || follows.length > 0 ? { reveals, follows: new Map(follows) } : undefined
}

/** The expressions that decide how a question looks once it is shown. */
function appearanceOf({ question, requiredIf, parts }: QuestionPlan): readonly Expression[] {
  const inWords = textsIn(question)
    .flatMap(({ text }) => Object.values(text))
    .filter(hasTemplate)
    .flatMap(parseTemplate)
    .filter((part) => typeof part !== 'string')
  return [...(requiredIf === undefined ? [] : [requiredIf]), ...parts.values(), ...inWords]
}
