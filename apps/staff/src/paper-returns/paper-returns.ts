import type { FormError } from '@meinungsbild/design'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { endOfDay } from '../field/end-of-day.ts'
import { mayFetch } from '../field/may-fetch.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { readFormName } from './forms/form-name.ts'
import { formRoutes } from './forms/form.ts'
import { settlingRoutes } from './forms/settling.ts'
import { PaperReturnsPage } from './paper-returns-page.tsx'
import { paperReturnsTexts } from './paper-returns.texts.ts'
import { slipsRoutes } from './slips/slips.ts'
import {
  reportsForms,
  surveyOnPaper,
  takesForms,
  takesSlips,
  type SurveyOnPaper,
} from './survey-on-paper.ts'

/** More forms at once nobody has counted right. */
const largestBatch = 500

/** Papierrücklauf: slips that close the online channel, and forms that are keyed twice. */
export function paperReturnsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.paperReturns.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const paper = initiative && (await surveyOnPaper(deps, initiative))
    if (initiative === undefined || paper === undefined) return notFound(c)
    const typed = { day: germanDay(initiative.at), count: '' }
    return page(c, deps, initiative, paper, typed, [])
  })

  app.post(routes.paperReturns.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const paper = initiative && (await surveyOnPaper(deps, initiative))
    if (initiative === undefined || paper === undefined) return notFound(c)
    const texts = textsOf(c, paperReturnsTexts)
    if (!mayFetch(initiative)) return refused(c, 403, texts.notYours)
    if (!reportsForms(initiative)) return refused(c, 409, texts.notNow)
    const typed = { day: formOf(c).get('day') ?? '', count: formOf(c).get('count') ?? '' }
    const count = /^\d{1,4}$/.test(typed.count.trim()) ? Number(typed.count) : 0
    const isDay = endOfDay(typed.day) !== undefined && typed.day <= germanDay(initiative.at)
    const most = largestBatch.toLocaleString(languageOf(c))
    const errors = [
      ...(isDay ? [] : [{ field: 'day', message: texts.dayMissing }]),
      ...(count >= 1 && count <= largestBatch
        ? []
        : [{ field: 'count', message: texts.countMissing(most) }]),
    ]
    if (errors.length > 0) return page(c, deps, initiative, paper, typed, errors)
    await deps.storage.paperForms.addBatch(paper.survey.id, typed.day, count)
    return c.redirect(routes.paperReturns.href({ id: initiative.id }), 303)
  })

  slipsRoutes(app, deps)
  formRoutes(app, deps)
  settlingRoutes(app, deps)
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  paper: SurveyOnPaper,
  typed: { readonly day: string; readonly count: string },
  errors: readonly FormError[],
) {
  const texts = textsOf(c, paperReturnsTexts)
  const { paperSlips, paperForms } = deps.storage
  const { survey, hasSlips } = paper
  const latest = readFormName(c.req.query('bogen') ?? '')
  const props = {
    frame: frameOf(c),
    initiative,
    slips: hasSlips ? await paperSlips.counts(survey.id) : undefined,
    slipsOpen: takesSlips(initiative, paper),
    sealed: survey.sealing.privateKey === undefined,
    forms: await paperForms.list(survey.id),
    latest: latest && (await paperForms.find(survey.id, latest)),
    barred: barredBy(initiative, texts),
    mayReport: mayFetch(initiative) && reportsForms(initiative),
    typed,
    errors,
  }
  return show(c, PaperReturnsPage(props), errors.length > 0 ? 422 : 200)
}

function barredBy(
  initiative: ShownInitiative,
  texts: { readonly notYours: string; readonly notNow: string },
): string | undefined {
  if (!mayFetch(initiative)) return texts.notYours
  return takesForms(initiative) ? undefined : texts.notNow
}
