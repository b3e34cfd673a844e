import { AccessibilityPage } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { AdmissionDeps } from '../admission-deps.ts'
import { collectorHref, inLanguageHref, languageField, routes } from '../routes.ts'
import { houseFrame } from './frame.ts'
import { sendPage } from './send-page.ts'

type Doors = Pick<AdmissionDeps, 'doors' | 'collectorUrl'>

/** Erklärung zur Barrierefreiheit of the pages that belong to no survey. */
export async function sendAccessibility(c: Context, deps: Doors): Promise<Response> {
  const language = languageIn(c)
  const frame = { ...houseFrame, language }
  const href = await reportHref(deps, language)
  return sendPage(c, <AccessibilityPage frame={frame} reportHref={href} />)
}

/** The form is on the collector; where nobody has named that yet, the declaration says what there is to say. */
export async function toBarrierForm(c: Context, deps: Doors): Promise<Response> {
  const language = languageIn(c)
  const own = inLanguageHref(routes.accessibility.href(), language)
  return c.redirect((await reportHref(deps, language)) ?? own, 303)
}

async function reportHref(
  { doors, collectorUrl }: Doors,
  language: 'de' | 'en',
): Promise<string | undefined> {
  const [door] = await doors.list()
  const collector = door?.collectorUrl ?? collectorUrl
  if (collector === undefined) return undefined
  return inLanguageHref(collectorHref.barrier(collector, routes.home.href()), language)
}

function languageIn(c: Context): 'de' | 'en' {
  return c.req.query(languageField) === 'en' ? 'en' : 'de'
}
