import { formatNumeral } from './numeral.ts'
import { holds } from './expression/evaluate-expression.ts'
import type { Surroundings, Value } from './expression/expression.ts'
import { fillTemplate, hasTemplate, parseTemplate } from './expression/template.ts'
import { shuffled } from './order.ts'
import type { QuestionPlan } from './plan.ts'
import type { Question } from './question.ts'
import { mapTexts } from './texts.ts'
import type { Text } from './text.ts'

/**
 * The question as one person sees it: only the options and rows whose conditions hold, in their order, required or not,
 * and with earlier answers in its words. Ids and codes never change, so answers to it are answers to the question.
 */
export function shownQuestion(plan: QuestionPlan, around: Surroundings, seed: number): Question {
  if (plan.plain) return plan.question
  const { requiredIf } = plan
  const offered = withOwnParts(plan, around, seed)
  const asked =
    requiredIf === undefined
      ? offered
      : { ...offered, required: offered.required === true || holds(requiredIf, around) }
  return plan.fills ? filled(asked, around) : asked
}

/** Words with earlier answers put in. Who shows them escapes them: an answer is text, never markup. */
export function filled<Part>(part: Part, around: Surroundings): Part {
  return mapTexts(part, (text, path) => fillText(text, around, isMarkdown(part, path)))
}

/** Introductions and statements are Markdown; every other text is plain. */
function isMarkdown(part: unknown, path: string): boolean {
  if (path === 'introduction') return true
  const isStatement =
    typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'statement'
  return isStatement && path === 'text'
}

function fillText(text: Text, around: Surroundings, markdown: boolean): Text {
  if (!Object.values(text).some(hasTemplate)) return text
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      fillTemplate(parseTemplate(words), around, (value) => {
        const own = shown(value, language)
        return markdown ? asMarkdown(own) : own
      }),
    ]),
  )
}

/** Every sign that could be markup, escaped: what a citizen typed must not become a link or a heading. */
function asMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function shown(value: Value, language: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumeral(value, language)
  return typeof value === 'object'
    ? value.map((item) => shown(item, language)).join(', ')
    : String(value)
}

function withOwnParts(plan: QuestionPlan, around: Surroundings, seed: number): Question {
  const { question, parts, shuffles } = plan
  if (parts.size === 0 && !shuffles) return question
  const isOffered = (part: object) => {
    const condition = parts.get(part)
    return condition === undefined || holds(condition, around)
  }
  const options = 'options' in question ? question.options.filter(isOffered) : undefined
  const rows = 'rows' in question ? question.rows.filter(isOffered) : undefined
  const shuffle = <Part extends object>(list: readonly Part[], random: boolean) =>
    random ? shuffled(list, seed, question.id) : list
  return {
    ...question,
    ...(options && { options: shuffle(options, 'order' in question) }),
    ...(rows && { rows: shuffle(rows, 'rowOrder' in question) }),
    // A list of the same parts, some left out, in another order: still a question of its kind.
  } as Question
}
