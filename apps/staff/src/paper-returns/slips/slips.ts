import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { mayFetch } from '../../field/may-fetch.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { surveyOnPaper, takesSlips, type SurveyOnPaper } from '../survey-on-paper.ts'
import { SlipsPage } from './slips-page.tsx'
import { slipsTexts } from './slips.texts.ts'
import { takeSlips, type TakenSlip } from './take-slips.ts'

/** Rücklaufabschnitte: each closes the online channel of whoever sent it, or says that they were there already. */
export function slipsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.paperSlips.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const paper = initiative && (await surveyOnPaper(deps, initiative))
    if (initiative === undefined || paper === undefined) return notFound(c)
    return page(c, deps, initiative, paper, [])
  })

  app.post(routes.paperSlips.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const paper = initiative && (await surveyOnPaper(deps, initiative))
    if (initiative === undefined || paper === undefined) return notFound(c)
    const texts = textsOf(c, slipsTexts)
    if (!mayFetch(initiative)) return refused(c, 403, texts.notYours)
    if (!takesSlips(initiative, paper))
      return refused(c, 409, paper.hasSlips ? texts.notNow : texts.noSlips)
    const taken = await takeSlips(deps, paper.survey, formOf(c).get('numbers') ?? '')
    return page(c, deps, initiative, paper, taken, taken.length === 0)
  })
}

/** What has to be typed again stays in the field. */
const toRepeat: readonly TakenSlip['outcome'][] = ['mistyped', 'format', 'unsent']

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  paper: SurveyOnPaper,
  taken: readonly TakenSlip[],
  isEmpty = false,
) {
  const texts = textsOf(c, slipsTexts)
  const again = taken.filter(({ outcome }) => toRepeat.includes(outcome))
  const props = {
    frame: frameOf(c),
    initiative,
    counts: await deps.storage.paperSlips.counts(paper.survey.id),
    barred: barredBy(initiative, paper, texts),
    taken,
    typed: again.map(({ typed }) => typed).join('\n'),
    errors: isEmpty ? [{ field: 'numbers', message: texts.none }] : [],
  }
  return show(c, SlipsPage(props), isEmpty ? 422 : 200)
}

function barredBy(
  initiative: ShownInitiative,
  paper: SurveyOnPaper,
  texts: { readonly notYours: string; readonly notNow: string; readonly noSlips: string },
): string | undefined {
  if (!paper.hasSlips) return texts.noSlips
  if (!mayFetch(initiative)) return texts.notYours
  return takesSlips(initiative, paper) ? undefined : texts.notNow
}
