import {
  firstStep,
  ownEntries,
  parseForm,
  readGo,
  takeStep,
  type Circumstances,
  type FormEntries,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { notFound } from '../../errors/not-found.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { chosenVersion } from '../chosen-version.ts'
import { endOfTestRun, newTestRun, noteTestRun, testRunIn } from '../pretest/test-run.ts'
import { PreviewPage } from './preview-page.tsx'
import { stepToPage } from './step-to-page.ts'

/**
 * Walking through the questionnaire as citizens will. Its pages are the collector's, whose forms do not carry the
 * session's token: register it before the middleware that asks for one. Nothing changes here; in a test run (`?test=1`)
 * what a colleague answers is noted, apart from everything else.
 */
export function previewRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.preview.pattern, async (c) => {
    const chosen = await chosenVersion(c, deps)
    if (chosen === undefined) return notFound(c)
    const { questionnaire } = chosen
    const circumstances = circumstancesOf(c, deps, questionnaire, c.req.query('sprache'))
    const page = c.req.query('seite')
    const step =
      page === undefined
        ? firstStep(questionnaire, circumstances)
        : stepToPage(questionnaire, circumstances, page, entriesIn(c, questionnaire))
    const testRun = isTest(c) ? newTestRun(deps) : undefined
    const view = { ...chosen, step, circumstances, testRun, interfaceLanguage: languageOf(c) }
    return show(c, PreviewPage(view))
  })

  app.post(routes.preview.pattern, async (c) => {
    const chosen = await chosenVersion(c, deps)
    if (chosen === undefined) return notFound(c)
    const { questionnaire } = chosen
    const form = parseForm(formOf(c).toString())
    const go = readGo(form.get('go'))
    const wanted = go.kind === 'language' ? go.language : form.get('language')
    const circumstances = circumstancesOf(c, deps, questionnaire, wanted)
    const shown = form.get('shown')
    const step = takeStep({
      questionnaire,
      circumstances,
      go,
      form,
      page: form.get('page') ?? '',
      onward: form.get('onward') === 'check' ? 'check' : 'next',
      shown: shown === null ? undefined : new Set(shown.split(' ')),
      carried: ownEntries(questionnaire, new URLSearchParams(form.get('carried') ?? '')),
    })
    const testRun = isTest(c) ? testRunIn(form, deps) : undefined
    if (testRun !== undefined) {
      await noteTestRun(deps, { ...chosen, step, circumstances, testRun })
      if (step.kind === 'send') return c.redirect(endOfTestRun(chosen.initiative, testRun), 303)
    }
    const problems = step.kind === 'page' && step.problems.length > 0
    const view = { ...chosen, step, circumstances, testRun, interfaceLanguage: languageOf(c) }
    return show(c, PreviewPage(view), problems ? 422 : 200)
  })
}

function isTest(c: StaffContext): boolean {
  return c.req.query('test') === '1'
}

/** Answers that the address brings along (`?antworten=visit%3Dyes`): so one page can be linked to with a way there. */
function entriesIn(c: StaffContext, questionnaire: Questionnaire): FormEntries {
  return ownEntries(questionnaire, new URLSearchParams(c.req.query('antworten') ?? ''))
}

/** The seed may be asked for (`?los=7`), so that every order and variant can be looked at. */
function circumstancesOf(
  c: StaffContext,
  deps: StaffDeps,
  { languages }: Questionnaire,
  wanted: string | null | undefined,
): Circumstances {
  const seed = Number(formOf(c).get('seed') ?? c.req.query('los') ?? 0)
  return {
    seed: Number.isInteger(seed) ? seed >>> 0 : 0,
    today: deps.now().toISOString().slice(0, 10),
    language: languages.find((each) => each === wanted) ?? languages[0],
  }
}
