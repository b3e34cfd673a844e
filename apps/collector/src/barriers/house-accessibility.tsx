import { AccessibilityPage } from '@meinungsbild/design'
import type { Authority } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { barrierHref, houseFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { pageLanguage } from '../pages/page-language.ts'
import { publicResults } from '../published/public-results.ts'
import { routes } from '../routes.ts'

/** Erklärung zur Barrierefreiheit of all pages that belong to no survey in the field. */
export function houseAccessibility(c: Context, deps: CollectorDeps): Response {
  const language = pageLanguage(c)
  const href = routes.houseAccessibility.href()
  return sendFresh(
    c,
    <AccessibilityPage
      frame={houseFrame(language, href)}
      authority={newestAuthority(deps)}
      reportHref={barrierHref(language)}
    />,
  )
}

/** The authority as it has told of itself last; this machine knows it from what was published only. */
function newestAuthority(deps: CollectorDeps): Authority | undefined {
  const surveys = [...deps.shelf.surveys()].map(({ survey }) => survey)
  const [newest] = surveys.toSorted((a, b) => b.opens.localeCompare(a.opens))
  return newest?.authority ?? publicResults(deps, deps.now().toISOString())[0]?.authority
}
