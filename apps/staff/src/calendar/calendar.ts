import { textsFor } from '@meinungsbild/design'
import { writeCalendar } from '@meinungsbild/formats'
import { loadAll } from '../dossier/load-all.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { calendarDates } from './calendar-dates.ts'
import { calendarTexts } from './calendar.texts.ts'

/** The calendar that somebody has subscribed to: reached without a session, by an address that is itself the secret. */
export function calendarRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.calendar.pattern, async (c) => {
    const { storage, now, publicUrl } = deps
    const account = await storage.calendarFeeds.find(c.req.param('token'))
    const reader = account === undefined ? undefined : await storage.accounts.find(account)
    if (reader === undefined) return c.notFound()
    const dates = calendarDates(reader, await loadAll(storage), now(), publicUrl)
    const { title } = textsFor(calendarTexts, reader.language)
    return c.body(writeCalendar({ title, dates, at: now().toISOString() }), 200, {
      'content-type': 'text/calendar; charset=utf-8',
    })
  })
}
