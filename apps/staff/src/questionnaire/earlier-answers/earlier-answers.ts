import {
  buildDataset,
  defaultDisclosureRule,
  releaseResults,
  type Selection,
} from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import { readLimeSurveyAnswers } from '@meinungsbild/formats'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { draftFor, isBegun, type BegunDraft } from '../draft.ts'
import { earlierAnswersTexts } from './earlier-answers.texts.ts'
import { CountedAnswersPage, EarlierAnswersPage, selections } from './earlier-answers-page.tsx'

/** 20 MB, as with forms of other tools. */
const largestFile = 20 * 1024 * 1024

/** Answers that were collected with LimeSurvey, counted as answers to this questionnaire. Nothing of the file is kept. */
export function earlierAnswersRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.earlierAnswers.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    return isBegun(draft) ? ask(c, draft, []) : notFound(c)
  })

  app.post(routes.earlierAnswers.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    const texts = textsOf(c, earlierAnswersTexts)
    const wanted = formOf(c).get('selection')
    const selection = selections.find((each) => each === wanted)
    const file = fileOf(c, 'file')
    const errors = [
      ...(file === undefined ? [{ field: 'file', message: texts.fileMissing }] : []),
      ...(selection === undefined ? [{ field: 'selection', message: texts.selectionMissing }] : []),
    ]
    if (file === undefined || selection === undefined) return ask(c, draft, errors)
    if (file.size > largestFile) return ask(c, draft, [{ field: 'file', message: texts.tooLarge }])
    const bytes = new Uint8Array(await file.arrayBuffer())
    const counted = count(bytes, draft.questionnaire, selection)
    return counted.ok
      ? show(c, CountedAnswersPage({ frame: frameOf(c), draft, ...counted }))
      : ask(c, draft, [{ field: 'file', message: counted.flaw.message[languageOf(c)] ?? '' }])
  })
}

function ask(c: StaffContext, draft: BegunDraft, errors: readonly FormError[]) {
  const selection = formOf(c).get('selection') ?? ''
  const page = EarlierAnswersPage({ frame: frameOf(c), draft, selection, errors })
  return show(c, page, errors.length > 0 ? 422 : 200)
}

/** What leaves here has passed disclosure control; single answers stay inside. */
function count(file: Uint8Array, questionnaire: Questionnaire, selection: Selection) {
  const read = readLimeSurveyAnswers(file, questionnaire)
  if (!read.ok) return read
  return {
    ok: true,
    answers: read.rows.length,
    unanswered: read.rows.filter(({ problems }) => problems.length > 0).length,
    report: read.report,
    released: releaseResults(buildDataset(questionnaire, read.rows), defaultDisclosureRule, {
      selection,
    }),
  } as const
}
