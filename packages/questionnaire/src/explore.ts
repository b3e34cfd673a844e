/*
 * Walking through a draft without citizens: is there a way to every page and question, and if so which? The answers are
 * found by trying, per question that conditions look at, the values that can make a difference: every option, the numbers
 * and texts that the conditions name and those beside them, and no answer.
 */
import type { Answer, Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import { conditionsOf } from './conditions-of.ts'
import { isCoveredByTrials } from './covered-by-trials.ts'
import type { Expression } from './expression/expression.ts'
import { referencesIn } from './expression/references-in.ts'
import { journey } from './journey.ts'
import { questionsById } from './lookup.ts'
import { trialAnswers } from './trial-answers.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Which pages and questions can be reached, by id, each with answers that lead there. */
export type Exploration = {
  readonly pages: ReadonlyMap<string, Answers>
  readonly questions: ReadonlyMap<string, Answers>
  readonly endings: ReadonlyMap<string, Answers>
  /** Every combination of answers that can make a difference was tried: what was not reached cannot be. */
  readonly exhaustive: boolean
  readonly tried: number
}

/**
 * Tries up to `mostTries` combinations of answers, each with the seeds 0 to 3 where something is drawn by lot, and stops
 * as soon as everything was reached.
 */
export function explore(
  questionnaire: Questionnaire,
  circumstances: Omit<Circumstances, 'seed'>,
  mostTries = 20_000,
): Exploration {
  const choices = choicesOf(questionnaire)
  const seeds = isDrawn(questionnaire) ? [0, 1, 2, 3] : [0]
  const found = {
    pages: new Map<string, Answers>(),
    questions: new Map<string, Answers>(),
    endings: new Map<string, Answers>(),
  }
  const total = choices.reduce((product, { trials }) => product * trials.length, 1)
  const tries = Math.min(total, Math.floor(mostTries / seeds.length))
  let nth = 0
  while (nth < tries && !isAllReached(questionnaire, found)) {
    const answers = combination(choices, total <= tries ? nth : scattered(nth, total))
    for (const seed of seeds) note(questionnaire, answers, { ...circumstances, seed }, found)
    nth += 1
  }
  const exhaustive = total <= tries && choices.every(({ isCovered }) => isCovered)
  return { ...found, exhaustive, tried: nth * seeds.length }
}

type Found = { readonly [Key in 'pages' | 'questions' | 'endings']: Map<string, Answers> }

function isAllReached({ pages, endings = [] }: Questionnaire, found: Found): boolean {
  return (
    found.pages.size >= pages.length &&
    found.endings.size >= endings.length &&
    pages.every(({ questions }) =>
      questions.every(({ id, kind }) => kind === 'computed' || found.questions.has(id)),
    )
  )
}

type Choice = {
  readonly id: string
  readonly trials: readonly (Answer | undefined)[]
  /** The trials stand for all answers that the conditions can tell apart. */
  readonly isCovered: boolean
}

/** The questions that some condition looks at, each with the answers that are worth trying. */
function choicesOf(questionnaire: Questionnaire): readonly Choice[] {
  const conditions = conditionsOf(questionnaire)
  const asked = new Map<string, Expression[]>()
  for (const condition of conditions) {
    for (const { path } of referencesIn(condition)) {
      const id = path[0] ?? ''
      asked.set(id, [...(asked.get(id) ?? []), condition])
    }
  }
  return [...asked].flatMap(([id, about]) => {
    const question = questionsById(questionnaire).get(id)
    if (question === undefined) return []
    return [
      {
        id,
        trials: trialAnswers(question, about),
        isCovered: isCoveredByTrials(question, about),
      },
    ]
  })
}

function combination(choices: readonly Choice[], number: number): Answers {
  let rest = number
  const answers: [string, Answer][] = []
  for (const { id, trials } of choices) {
    const answer = trials[rest % trials.length]
    rest = Math.floor(rest / trials.length)
    if (answer !== undefined) answers.push([id, answer])
  }
  return Object.fromEntries(answers)
}

/** Numbers below `total` that lie far apart, the same ones each time (multiples of the golden section). */
function scattered(nth: number, total: number): number {
  return Math.floor(
    ((nth * 0.618_033_988_749_894_9) % 1) * Math.min(total, Number.MAX_SAFE_INTEGER),
  )
}

function note(
  questionnaire: Questionnaire,
  answers: Answers,
  circumstances: Circumstances,
  found: Found,
): void {
  const walk = journey(questionnaire, answers, circumstances)
  const keep = (map: Map<string, Answers>, id: string) => map.has(id) || map.set(id, answers)
  for (const { page, questions } of walk.pages) {
    keep(found.pages, page.id)
    for (const { id } of questions) keep(found.questions, id)
  }
  if (walk.ending !== undefined) keep(found.endings, walk.ending.id)
}

function isDrawn({ variants = [], shuffledPages = [] }: Questionnaire): boolean {
  return variants.length + shuffledPages.length > 0
}
