import {
  fewestWriters,
  mayShowTexts,
  openVariables,
  type OpenVariable,
} from '@meinungsbild/analysis'
import { mayReadResults } from '@meinungsbild/procedure'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { OpenTextProgress, Redactor } from '@meinungsbild/storage'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffContext } from '../staff-env.ts'
import { rightsTexts } from './rights.texts.ts'
import { roleOf } from './rights.ts'
import { takeIn } from './take-in.ts'

/** The open answers of a survey whose results have been opened, before the eyes of somebody who takes part. */
export type OpenAnswersAtHand = {
  readonly initiative: ShownInitiative
  /** Id of the survey. */
  readonly survey: string
  readonly questionnaire: Questionnaire
  readonly questions: readonly OpenQuestion[]
  /** Everybody who was ever named to redact. */
  readonly redactors: readonly Redactor[]
  /** From how many people on the texts of a question are shown. */
  readonly limit: number
  /** Answers that wait until there are enough of them to be taken in. */
  readonly waiting: number
  /** How many came after the count; their texts are not taken in. */
  readonly late: number
}

/** A question with its texts, in numbers. */
export type OpenQuestion = OpenVariable & {
  readonly progress: OpenTextProgress
  /** How many people wrote something. */
  readonly writers: number
  /** Whether enough people wrote for anybody to see their texts. */
  readonly isShown: boolean
}

/** Answers with `work` on the open answers of the address, or why they cannot be seen. */
export async function openAnswersFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: OpenAnswersAtHand) => Response | Promise<Response>,
): Promise<Response> {
  const initiative = await initiativeFor(c, deps)
  const survey = initiative && (await deps.storage.surveys.ofInitiative(initiative.id))
  const hash = initiative?.state.release?.hashes.questionnaire
  const texts = textsOf(c, rightsTexts)
  if (initiative === undefined) return notFound(c)
  if (survey === undefined || hash === undefined || !mayReadResults(initiative.state))
    return refused(c, 409, texts.locked)
  if (roleOf(initiative) === undefined) return refused(c, 403, texts.notTakingPart)

  const questionnaire = await questionnaireUnder(deps, hash)
  const variables = openVariables(questionnaire)
  const waiting = await takeIn(deps, survey.id, questionnaire, variables)
  return work({
    initiative,
    survey: survey.id,
    questionnaire,
    ...(await openQuestionsOf(deps, survey.id, variables)),
    redactors: await deps.storage.openAnswerRules.redactors(survey.id),
    waiting,
    late: await deps.storage.answerColumns.countLate(survey.id),
  })
}

/** Questions with their texts in numbers, and from how many people on these are shown. */
export async function openQuestionsOf(
  { storage: { openAnswers, openAnswerRules } }: Pick<StaffDeps, 'storage'>,
  survey: string,
  variables: readonly OpenVariable[],
): Promise<Pick<OpenAnswersAtHand, 'questions' | 'limit'>> {
  const limit = (await openAnswerRules.limits(survey)).at(-1)?.fewest ?? fewestWriters
  const progress = await openAnswers.progress(survey)
  const questions = variables.map((variable) => {
    const own = progress.find((each) => each.variable === variable.id) ?? {
      ...untouched,
      variable: variable.id,
    }
    const writers = own.raw + own.redacted + own.confirmed + own.withheld
    return { ...variable, progress: own, writers, isShown: mayShowTexts(writers, limit) }
  })
  return { questions, limit }
}

/** The same for one question (`:variable`) whose texts may be seen. */
export async function openQuestionFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: OpenAnswersAtHand, question: OpenQuestion) => Response | Promise<Response>,
): Promise<Response> {
  return openAnswersFor(c, deps, (at) => {
    const question = at.questions.find(({ id }) => id === c.req.param('variable'))
    if (question === undefined) return notFound(c)
    if (!question.isShown) return refused(c, 409, textsOf(c, rightsTexts).tooFew(String(at.limit)))
    return work(at, question)
  })
}

const untouched = { raw: 0, redacted: 0, confirmed: 0, withheld: 0 } as const
