import { readBarrierFields, type BarrierFields } from '@meinungsbild/design'
import { barrierReportLimits } from '@meinungsbild/exchange'
import { randomBytes } from 'node:crypto'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { publicPart } from '../publishing/publish-survey.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp } from '../staff-env.ts'
import { AccessibilityPage, ReportBarrierPage } from './report-barrier-page.tsx'

/** Whoever cannot sign in may report a barrier too; so many open ones are no people of a house. */
const mostOpen = 1000

/** Erklärung zur Barrierefreiheit and Barriere melden for employees. */
export function reportBarrierRoutes(app: StaffApp, deps: StaffDeps): void {
  const { barrierReports, settings } = deps.storage

  app.get(routes.accessibility.pattern, async (c) => {
    const authority = publicPart(await settings.authority())
    return show(c, AccessibilityPage({ frame: frameOf(c), authority }))
  })

  app.get(routes.reportBarrier.pattern, (c) => {
    const page = (c.req.query('seite') ?? '').slice(0, barrierReportLimits.page)
    const fields: BarrierFields = { page, text: '', contact: '' }
    const isSent = c.req.query('erledigt') === 'gesendet'
    return show(c, ReportBarrierPage({ frame: frameOf(c), fields, errors: [], isSent }))
  })

  app.post(routes.reportBarrier.pattern, async (c) => {
    const { fields, errors } = readBarrierFields(formOf(c), languageOf(c))
    const frame = frameOf(c)
    if (errors.length > 0)
      return show(c, ReportBarrierPage({ frame, fields, errors, isSent: false }), 422)
    const open = (await barrierReports.all()).filter(({ answered }) => answered === undefined)
    const contact = c.get('visitor')?.account.name ?? fields.contact
    if (open.length < mostOpen) {
      const id = randomBytes(16).toString('base64url')
      const day = germanDay(deps.now().toISOString())
      await barrierReports.add([{ id, day, page: fields.page, text: fields.text, contact }])
    }
    return c.redirect(routes.reportBarrier.href({ erledigt: 'gesendet' }), 303)
  })
}
