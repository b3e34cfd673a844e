import {
  answerTo,
  checkPage,
  countField,
  formOf,
  fromForm,
  journey,
  type Answer,
  type Answers,
  type Circumstances,
  type FormEntries,
  type Problem,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { Keying } from '@meinungsbild/storage'
import { typedIn } from './double-keying.ts'
import { illegible, type KeyField } from './key-field.ts'
import { keysTyped } from './read-keying.ts'

/** What a form on paper says as an answer like every other one, and what of it breaks the rules. */
export type PaperAnswer = {
  readonly answers: Answers
  readonly ending: string | undefined
  /** Against the questionnaire's rules; whoever keyed it must say that it is marked so. */
  readonly problems: readonly Problem[]
  /** Fields that hold no answer although something is written there: illegible, or several where one is asked for. */
  readonly unfit: readonly KeyField[]
}

/**
 * Judges a form as `complete` judges what is sent online, with two differences: nobody can be asked again, so what is
 * missing is no problem; and what breaks a rule is kept as it was given where the questionnaire has a way to write it.
 */
export function paperAnswer(
  questionnaire: Questionnaire,
  fields: readonly KeyField[],
  keying: Keying,
  circumstances: Circumstances,
): PaperAnswer {
  const entries = fields.flatMap((field) => entriesOf(field, keying))
  const read = fromForm(questionnaire, formOf([...entries, ...countsOf(questionnaire, entries)]))
  const walk = journey(questionnaire, read.answers, circumstances)
  const shown = new Set(walk.pages.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const problems = [
    ...read.problems.filter(({ question }) => shown.has(question)),
    ...walk.pages
      .flatMap((page) => checkPage(page, walk.answers))
      .filter(({ code }) => code !== 'required'),
  ]
  const kept = questionnaire.pages.flatMap(({ questions }) =>
    questions.flatMap(({ id }) => {
      const answer = withoutBlankEntries(answerTo(walk.answers, id))
      return answer === undefined ? [] : [[id, answer] as const]
    }),
  )
  return {
    answers: Object.fromEntries(kept),
    ending: walk.ending?.id,
    problems,
    unfit: fields.filter((field) => isUnfit(field, keying)),
  }
}

/** An entry in which nothing could be read keeps no place among the others: nobody types it again. */
function withoutBlankEntries(answer: Answer | undefined): Answer | undefined {
  if (answer?.kind !== 'entries') return answer
  const entries = answer.entries.filter((entry) => Object.keys(entry).length > 0)
  return entries.length === 0 ? undefined : { ...answer, entries }
}

/** How many fields are kept as illegible or as marked against the rules. */
export function irregularFields({ problems, unfit }: PaperAnswer): number {
  return new Set([...problems.map(({ field }) => field), ...unfit.map(({ name }) => name)]).size
}

/** Whether whoever keyed the form must say that it is marked so. */
export function breaksRules({ problems, unfit }: PaperAnswer, keying: Keying): boolean {
  return problems.length > 0 || unfit.some(({ name }) => typedIn(keying, name) !== illegible)
}

function isUnfit(field: KeyField, keying: Keying): boolean {
  const typed = typedIn(keying, field.name)
  if (typed === undefined) return false
  return typed === illegible || (field.kind === 'one' && typed.includes(' '))
}

/** What was typed, as the questionnaire's own form would have sent it. */
function entriesOf(field: KeyField, keying: Keying): FormEntries {
  const typed = typedIn(keying, field.name)
  if (typed === undefined || isUnfit(field, keying)) return []
  if (field.keys === undefined) return [[field.name, typed]]
  return keysTyped(field.keys, typed).map(({ value }) => [field.name, value])
}

/** How many entries of a repeated group, or added rows, were filled in. */
function countsOf({ pages }: Questionnaire, entries: FormEntries): FormEntries {
  return pages.flatMap(({ questions }) =>
    questions
      .filter(
        (question) =>
          question.kind === 'repeat' || (question.kind === 'table' && question.added !== undefined),
      )
      .map(({ id }): readonly [string, string] => {
        const rows = entries
          .filter(([name]) => name.startsWith(`${id}.`))
          .map(([name]) => Number.parseInt(name.slice(id.length + 1), 10))
          .filter((row) => !Number.isNaN(row))
        return [countField(id), String(Math.max(0, ...rows))]
      }),
  )
}
