import { justDone } from '../documents/just-done.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show, type PageStatus } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { inviteCommand, isTime, meetingFields } from './meeting-fields.ts'
import { meetingActRoutes } from './meeting-acts.ts'
import { MeetingPage, type MeetingProps } from './meeting-page.tsx'
import { meetingTexts } from './meeting.texts.ts'

type Shown = Pick<MeetingProps, 'typed' | 'meeting' | 'commitment' | 'errors' | 'done'>

/** Abstimmung: inviting everybody who takes part, and what comes of it. */
export function meetingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.meeting.pattern, (c) =>
    page(c, {
      done: justDone(c, {
        verschickt: textsOf(c, meetingTexts).saved,
        anwesenheit: textsOf(c, meetingTexts).savedAttendance,
        zusage: textsOf(c, meetingTexts).savedCommitment,
      }),
    }),
  )

  meetingActRoutes(app, deps, (c, shown) => page(c, shown, 422))

  app.post(routes.meeting.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { id } = initiative
    const permission = initiative.may({ kind: 'inviteToMeeting' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const typed = meetingFields(formOf(c))
    const wrong = (['time', 'until'] as const).filter((field) => !isTime(typed[field]))
    if (wrong.length > 0) {
      const message = textsOf(c, meetingTexts).timeWrong
      return page(c, { typed, errors: wrong.map((field) => ({ field, message })) }, 422)
    }
    return carryOut(c, deps, id, inviteCommand(typed), {
      done: routes.meeting.href({ id }, { erledigt: 'verschickt' }),
      again: (refusal) => page(c, { typed, errors: [errorOf(c, refusal)] }, 422),
    })
  })

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    return show(c, MeetingPage({ frame: frameOf(c), initiative, ...shown }), status)
  }
}
