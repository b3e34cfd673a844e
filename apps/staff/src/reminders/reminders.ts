import type { FormError } from '@meinungsbild/design'
import type { MailRhythm } from '@meinungsbild/storage'
import { z } from 'zod'
import { loadAll } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { mailDomain } from '../mailing/mail-domain.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { tasksToDo } from '../tasks/tasks-to-do.ts'
import { RemindersPage, type MailChoice } from './reminders-page.tsx'
import { remindersTexts } from './reminders.texts.ts'
import { taskKey } from './task-key.ts'

const rhythms: readonly MailRhythm[] = ['atOnce', 'daily', 'weekly']

/** By what the signed-in person is told of tasks outside this application: e-mails and a calendar. */
export function reminderRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.reminders.pattern, async (c) => {
    const mail = await deps.storage.taskMails.of(visitorOf(c).account.id)
    const values = { rhythm: mail?.rhythm ?? 'none', address: mail?.address ?? '' } as const
    const done = c.req.query('erledigt')
    return answer(c, deps, {
      values,
      done: done === 'mail' || done === 'calendar' ? done : undefined,
    })
  })

  app.post(routes.reminderMails.pattern, async (c) => {
    const values = choiceFrom(formOf(c))
    const errors = errorsIn(c, deps, values)
    if (errors.length > 0) return answer(c, deps, { values, errors }, 422)
    const account = visitorOf(c).account.id
    const { rhythm, address } = values
    if (rhythm === 'none') await deps.storage.taskMails.end(account)
    else {
      const tasks = await tasksToDo(deps, await loadAll(deps.storage), account)
      await deps.storage.taskMails.choose({ account, address, rhythm }, tasks.map(taskKey))
    }
    return c.redirect(routes.reminders.href({ erledigt: 'mail' }), 303)
  })

  app.post(routes.reminderCalendar.pattern, async (c) => {
    const account = visitorOf(c).account.id
    if (formOf(c).get('act') === 'end') {
      await deps.storage.calendarFeeds.end(account)
      return c.redirect(routes.reminders.href({ erledigt: 'calendar' }), 303)
    }
    const { token } = await deps.storage.calendarFeeds.make(account, deps.now().toISOString())
    const mail = await deps.storage.taskMails.of(account)
    const values = { rhythm: mail?.rhythm ?? 'none', address: mail?.address ?? '' } as const
    const address = new URL(routes.calendar.href({ token }), deps.publicUrl).href
    return answer(c, deps, { values, calendar: address })
  })
}

type Answer = {
  readonly values: MailChoice
  readonly errors?: readonly FormError[]
  readonly done?: 'mail' | 'calendar' | undefined
  /** The address of the calendar; it is told once. */
  readonly calendar?: string
}

async function answer(c: StaffContext, deps: StaffDeps, shown: Answer, status: 200 | 422 = 200) {
  const account = visitorOf(c).account.id
  return show(
    c,
    RemindersPage({
      frame: frameOf(c),
      domain: mailDomain(deps),
      refused: (await deps.storage.taskMails.of(account))?.refused === true,
      feed: await deps.storage.calendarFeeds.of(account),
      errors: [],
      ...shown,
    }),
    status,
  )
}

function choiceFrom(form: URLSearchParams): MailChoice {
  const rhythm = rhythms.find((each) => each === form.get('rhythm')) ?? 'none'
  return { rhythm, address: (form.get('address') ?? '').trim() }
}

/** Titles of internal initiatives go nowhere but to addresses of the house. */
function errorsIn(
  c: StaffContext,
  deps: StaffDeps,
  { rhythm, address }: MailChoice,
): readonly FormError[] {
  const texts = textsOf(c, remindersTexts)
  const domain = mailDomain(deps)
  if (rhythm === 'none') return []
  if (domain === undefined) return [{ field: 'rhythm', message: texts.noServer }]
  if (!z.email().safeParse(address).success)
    return [{ field: 'address', message: texts.addressWrong }]
  return address.toLowerCase().endsWith(`@${domain}`)
    ? []
    : [{ field: 'address', message: texts.addressOutside(domain) }]
}
