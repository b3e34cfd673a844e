import { parseForm } from '@meinungsbild/questionnaire'
import { notFound } from '../../errors/not-found.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { chosenVersion } from '../chosen-version.ts'
import { PreviewPage } from './preview-page.tsx'
import { firstStep, takeStep, type PreviewStep } from './preview-step.ts'
import type { Questionnaire } from '@meinungsbild/questionnaire'

/**
 * Walking through the questionnaire as citizens will. Its pages are the collector's, whose forms do not carry the
 * session's token: register it before the middleware that asks for one. Nothing is stored and nothing changes here.
 */
export function previewRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.preview.pattern, (c) =>
    answer(c, deps, (questionnaire) => firstStep(questionnaire)),
  )

  app.post(routes.preview.pattern, (c) => {
    const form = parseForm(formOf(c).toString())
    return answer(c, deps, (questionnaire) => takeStep(questionnaire, form))
  })
}

async function answer(
  c: StaffContext,
  deps: StaffDeps,
  stepIn: (questionnaire: Questionnaire) => PreviewStep,
): Promise<Response> {
  const chosen = await chosenVersion(c, deps)
  if (chosen === undefined) return notFound(c)
  const { questionnaire } = chosen
  const form = formOf(c)
  const wanted = form.get('language') ?? c.req.query('sprache')
  const step = stepIn(questionnaire)
  const page = step.kind === 'page' ? step : undefined
  const stays = page !== undefined && page.problems.length + page.revealed.length > 0
  return show(
    c,
    PreviewPage({
      ...chosen,
      step,
      interfaceLanguage: languageOf(c),
      language:
        questionnaire.languages.find((each) => each === wanted) ?? questionnaire.languages[0],
      typed: stays && page.shown.page.id === form.get('page') ? form : undefined,
    }),
    page && page.problems.length > 0 ? 422 : 200,
  )
}
