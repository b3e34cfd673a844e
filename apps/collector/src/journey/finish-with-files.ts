import {
  fileField,
  finish,
  formOf,
  problemOf,
  readFileAnswer,
  takeStep,
  type Answers,
  type Finish,
  type Step,
} from '@meinungsbild/questionnaire'
import type { CollectorDeps } from '../collector-deps.ts'
import { filesNamed } from './files-named.ts'
import type { JourneyRequest } from './journey-request.ts'

/** Judges everything once more, and whether the files that the answers name are still here. */
export async function finishWithFiles(
  deps: Pick<CollectorDeps, 'files' | 'box'>,
  request: JourneyRequest,
  step: Step,
): Promise<Finish> {
  const finished = finish(request.questionnaire, step, request.circumstances)
  if (finished.kind === 'page') return finished
  return (await pageOfLostFiles(deps, request, finished.completed.answers)) ?? finished
}

/**
 * The page on which files are to be chosen once more, because those that the answers name were not kept so long; undefined if none is
 * missing. Who sends again what counts already has nothing to choose: the inside may have fetched the files.
 */
async function pageOfLostFiles(
  { files, box }: Pick<CollectorDeps, 'files' | 'box'>,
  request: JourneyRequest,
  answers: Answers,
): Promise<(Step & { readonly kind: 'page' }) | undefined> {
  const { id: survey } = request.prepared.survey
  const named = filesNamed(answers)
  if (named.length === 0) return undefined
  const here = await files.here(
    survey,
    named.map(({ id }) => id),
  )
  const lost = named.filter(({ id }) => !here.has(id))
  if (lost.length === 0 || (await box.isCast(survey, request.id))) return undefined

  const carried = request.carried.filter(
    ([field, value]) =>
      !lost.some(
        ({ question, id }) => field === fileField(question) && readFileAnswer(value)?.id === id,
      ),
  )
  const of = new Set(lost.map(({ question }) => question))
  const page = request.questionnaire.pages.find(({ questions }) =>
    questions.some(({ id }) => of.has(id)),
  )
  const go = { kind: 'page', page: page?.id ?? '' } as const
  const step = takeStep({ ...request, page: 'check', go, carried, form: formOf([]) })
  if (step.kind !== 'page') return undefined
  const problems = step.shown.questions
    .filter(({ id }) => of.has(id))
    .map((question) => problemOf(question, 'fileGone', { field: fileField(question.id) }))
  return { ...step, problems }
}
