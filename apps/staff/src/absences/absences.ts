import type { FormError } from '@meinungsbild/design'
import { isDay } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show, type PageStatus } from '../layout/show.ts'
import { localPath } from '../requests/local-path.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { absenceFields, type AbsenceFields } from './absence-fields.ts'
import { AbsencesPage, type AbsencesProps } from './absences-page.tsx'
import { absencesTexts } from './absences.texts.ts'
import { mayStandInFor } from './standing-in.ts'

type Shown = Pick<AbsencesProps, 'typed' | 'errors' | 'done'>

/** Entering when one is away and who acts meanwhile; beginning and ending to act for a colleague. */
export function absenceRoutes(app: StaffApp, deps: StaffDeps): void {
  const { absences, accounts, sessions } = deps.storage
  const today = () => germanDay(deps.now().toISOString())

  app.get(routes.absences.pattern, (c) => {
    const { entered, removed } = textsOf(c, absencesTexts)
    const done = { eingetragen: entered, zurueck: removed }[c.req.query('erledigt') ?? '']
    return page(c, { done })
  })

  app.post(routes.absences.pattern, async (c) => {
    const { account } = visitorOf(c)
    const form = formOf(c)
    if (form.get('tun') === 'remove') {
      await absences.remove(form.get('absence') ?? '', account.id)
      return c.redirect(routes.absences.href({ erledigt: 'zurueck' }), 303)
    }
    const typed = absenceFields(form)
    const errors = await errorsIn(c, typed)
    if (errors.length > 0) return page(c, { typed, errors }, 422)
    const at = deps.now().toISOString()
    await absences.enter({ id: deps.newId(), account: account.id, ...typed, at })
    return c.redirect(routes.absences.href({ erledigt: 'eingetragen' }), 303)
  })

  app.post(routes.standIn.pattern, async (c) => {
    const { account, sessionToken } = visitorOf(c)
    const form = formOf(c)
    const wanted = form.get('absence') ?? ''
    const onward = localPath(form.get('weiter') ?? undefined) ?? routes.tasks.href()
    if (wanted === '') {
      await sessions.standIn(sessionToken, undefined)
      return c.redirect(onward, 303)
    }
    const mine = await mayStandInFor(deps, account.id)
    if (!mine.some(({ id }) => id === wanted)) {
      return refused(c, 403, textsOf(c, absencesTexts).notToday)
    }
    await sessions.standIn(sessionToken, wanted)
    return c.redirect(onward, 303)
  })

  async function errorsIn(c: StaffContext, typed: AbsenceFields): Promise<readonly FormError[]> {
    const texts = textsOf(c, absencesTexts)
    const { from, to, deputy } = typed
    const own = visitorOf(c).account.id
    const wrong = (['from', 'to'] as const)
      .filter((field) => !isDay(typed[field]))
      .map((field) => ({ field, message: texts.wrongDay }))
    const chosen = deputy === own ? undefined : await accounts.find(deputy)
    const known = chosen !== undefined && chosen.deactivatedAt === undefined
    const unnamed = known ? [] : [{ field: 'deputy', message: texts.deputyMissing }]
    if (wrong.length > 0) return [...wrong, ...unnamed]
    if (to < from) return [{ field: 'to', message: texts.endsBefore }, ...unnamed]
    if (to < today()) return [{ field: 'to', message: texts.isPast }, ...unnamed]
    const others = await absences.of(own)
    const overlaps = others.some((each) => each.from <= to && each.to >= from)
    return [...(overlaps ? [{ field: 'from', message: texts.overlaps }] : []), ...unnamed]
  }

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const own = visitorOf(c).account.id
    const mine = await absences.of(own)
    const everybody = await accounts.list()
    const away = await Promise.all(mine.map(({ deputy }) => absences.of(deputy)))
    const gaps = mine.flatMap(({ from, to }, index) =>
      (away[index] ?? []).filter((each) => each.from <= to && each.to >= from && to >= today()),
    )
    const props = {
      frame: frameOf(c),
      own: mine,
      others: await mayStandInFor(deps, own),
      colleagues: everybody.filter((each) => each.id !== own && each.deactivatedAt === undefined),
      gaps,
      today: today(),
      ...shown,
    }
    return show(c, AbsencesPage(props), status)
  }
}
