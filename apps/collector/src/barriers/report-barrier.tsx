import {
  BarrierPage,
  BarrierThanksPage,
  readBarrierFields,
  uiLanguage,
  type BarrierFields,
  type CitizenFrame,
} from '@meinungsbild/design'
import { barrierReportLimits } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { germanDay } from '../journey/german-day.ts'
import { houseFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { pageLanguage } from '../pages/page-language.ts'
import type { FormEnv } from '../requests/form-body.ts'
import { inLanguageHref, pageField, routes } from '../routes.ts'

const action = routes.barrier.href()

/** The form; the link to it says which page it was on. */
export function showBarrierForm(c: Context): Response {
  const frame = frameIn(pageLanguage(c))
  const page = (c.req.query(pageField) ?? '').slice(0, barrierReportLimits.page)
  const fields: BarrierFields = { page, text: '', contact: '' }
  return sendFresh(c, <BarrierPage {...{ frame, action, fields }} errors={[]} />)
}

/** Keeps what was written and the day, until the inside fetches it. */
export async function takeBarrierReport(
  c: Context<FormEnv>,
  deps: CollectorDeps,
): Promise<Response> {
  const form = c.get('form')
  const language = uiLanguage(form.get('language') ?? 'de')
  const frame = frameIn(language)
  const { fields, errors } = readBarrierFields(form, language)
  if (errors.length > 0)
    return sendFresh(c, <BarrierPage {...{ frame, action, fields, errors }} />, 422)
  const id = Buffer.from(deps.random(16)).toString('base64url')
  const kept = await deps.barriers.keep({ id, day: germanDay(deps.now()), ...fields })
  if (kept === 'full')
    return sendFresh(c, <BarrierPage {...{ frame, action, fields }} errors={[]} full />, 503)
  return c.redirect(inLanguageHref(routes.barrierThanks.href(), language), 303)
}

export function barrierThanks(c: Context): Response {
  const language = pageLanguage(c)
  const frame = houseFrame(language, routes.barrierThanks.href())
  return sendFresh(c, <BarrierThanksPage frame={frame} />)
}

/** A change of the language would lose what was typed; the form begins anew there, before anything is. */
function frameIn(language: 'de' | 'en'): CitizenFrame {
  return houseFrame(language, routes.barrier.href())
}
