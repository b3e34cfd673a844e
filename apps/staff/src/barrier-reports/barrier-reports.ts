import type { FormError } from '@meinungsbild/design'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { BarrierReportsPage } from './barrier-reports-page.tsx'
import { barrierReportsTexts } from './barrier-reports.texts.ts'
import { fetchBarrierReports } from './fetch-barrier-reports.ts'
import { mayAnswerBarriers } from './may-answer-barriers.ts'

/** Inbox of reported barriers; only for those who answer them. */
export function barrierReportRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.barrierReports.pattern, (c) => guarded(c, () => page(c, deps, [])))

  app.post(routes.barrierReports.pattern, (c) =>
    guarded(c, async () => {
      const fetched = await fetchBarrierReports(deps)
      if (fetched.ok) return c.redirect(routes.barrierReports.href({ erledigt: 'fetched' }), 303)
      return page(c, deps, [{ message: textsOf(c, barrierReportsTexts).unreachable }])
    }),
  )

  app.post(routes.barrierReport.pattern, (c) =>
    guarded(c, async () => {
      const texts = textsOf(c, barrierReportsTexts)
      const id = c.req.param('report')
      const field = `answer.${id}`
      const answer = (formOf(c).get(field) ?? '').trim()
      if (answer === '') return page(c, deps, [{ field, message: texts.answerMissing }])
      const on = germanDay(deps.now().toISOString())
      const by = visitorOf(c).account.id
      const done = await deps.storage.barrierReports.answer(id, { on, by, answer })
      if (!done) return refused(c, 409, texts.gone)
      return c.redirect(routes.barrierReports.href({ erledigt: 'done' }), 303)
    }),
  )
}

async function guarded(
  c: StaffContext,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  if (mayAnswerBarriers(visitorOf(c).account)) return answer()
  return refused(c, 403, textsOf(c, barrierReportsTexts).notYours)
}

async function page(c: StaffContext, { storage, now }: StaffDeps, errors: readonly FormError[]) {
  const texts = textsOf(c, barrierReportsTexts)
  const names = new Map((await storage.accounts.list()).map(({ id, name }) => [id, name]))
  const said = c.req.query('erledigt')
  const props = {
    frame: frameOf(c),
    reports: await storage.barrierReports.all(),
    today: germanDay(now().toISOString()),
    nameOf: (account: string) => names.get(account) ?? account,
    errors,
    done: said === 'done' || said === 'fetched' ? texts[said] : undefined,
  }
  return show(c, BarrierReportsPage(props), errors.length > 0 ? 422 : 200)
}
