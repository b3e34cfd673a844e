import type { Concern, ToolAnswer, ToolCheck, ToolChoice, ToolQuestion } from './tool-question.ts'
import { toolQuestions } from './tool-questions.ts'

/** One question with what each tool answers, in the order of the tools. */
export type ComparedQuestion = {
  readonly question: ToolQuestion
  readonly answers: readonly (ToolAnswer | undefined)[]
  /** Whether the tools answer differently; words alone are not compared. */
  readonly differs: boolean
}

/** Tools side by side, question by question. */
export function compareTools(checks: readonly ToolCheck[]): readonly ComparedQuestion[] {
  return toolQuestions.map((question) => {
    const answers = checks.map((check) => check.answers[question.id])
    const choices = new Set(answers.map((answer) => answer?.choice))
    return { question, answers, differs: choices.size > 1 }
  })
}

/** What whoever judges a tool should look at: answers that raise a concern, and questions without an answer. */
export type ToolConcern = {
  readonly question: ToolQuestion
  readonly kind: Exclude<Concern, 'none'> | 'open'
  readonly answer: ToolAnswer | undefined
}

const order = ['serious', 'look', 'open'] as const

/** The concerns about a tool, the gravest first, then in the order of the questionnaire. */
export function toolConcerns({ answers }: ToolCheck): readonly ToolConcern[] {
  const all = toolQuestions.flatMap((question): readonly ToolConcern[] => {
    const answer = answers[question.id]
    if (isOpen(answer)) return [{ question, kind: 'open', answer }]
    const concern = choiceOf(question, answer)?.concern ?? 'none'
    return concern === 'none' ? [] : [{ question, kind: concern, answer }]
  })
  return all.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

/** Whether a question has neither a choice nor words, or not all that it needs. */
export function isOpen(answer: ToolAnswer | undefined): boolean {
  return (
    answer === undefined ||
    answer.partial === true ||
    (answer.choice === undefined && answer.text.trim() === '')
  )
}

/** The choice that an answer names; undefined where it has words alone. */
export function choiceOf(
  { choices }: ToolQuestion,
  answer: ToolAnswer | undefined,
): ToolChoice | undefined {
  return choices.find(({ code }) => code === answer?.choice)
}
