import { textsFor } from '@meinungsbild/design'
import { writeCalendar } from '@meinungsbild/formats'
import type { Refusal } from '@meinungsbild/procedure'
import { meetingDate } from '../calendar/calendar-dates.ts'
import { calendarTexts } from '../calendar/calendar.texts.ts'
import { textOf } from '../documents/text-field.ts'
import { carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { languageOf } from '../layout/language.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { attendanceCommand, commitmentFields, placeIn } from './attendance-fields.ts'
import type { MeetingProps } from './meeting-page.tsx'

/** The page of the meetings once more, with what was typed. */
type Again = (
  c: StaffContext,
  shown: Pick<MeetingProps, 'meeting' | 'commitment' | 'errors'>,
) => Response | Promise<Response>

/** About one meeting: its date for a calendar, who was there, what was promised, what has become of that. */
export function meetingActRoutes(app: StaffApp, deps: StaffDeps, again: Again): void {
  app.get(routes.meetingDate.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const meeting = initiative?.state.meetings.find(({ id }) => id === c.req.param('meeting'))
    if (!initiative || !meeting) return notFound(c)
    const language = languageOf(c)
    const dates = [meetingDate(initiative, meeting, language, deps.publicUrl)]
    const { title } = textsFor(calendarTexts, language)
    return c.body(writeCalendar({ title, dates, at: meeting.at }), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="abstimmung-${meeting.day}.ics"`,
    })
  })

  app.post(routes.meetingAttendance.pattern, async (c) => {
    const { id, meeting } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const accounts = initiative.state.participants.map(({ account }) => account)
    return carryOut(c, deps, id, attendanceCommand(formOf(c), meeting, accounts), {
      done: routes.meeting.href({ id }, { erledigt: 'anwesenheit' }),
      again: (refusal) => again(c, { errors: [at(c, refusal, meeting)] }),
    })
  })

  app.post(routes.meetingCommitments.pattern, (c) => {
    const { id, meeting } = c.req.param()
    const commitment = commitmentFields(formOf(c))
    const command = { kind: 'noteCommitment', meeting, ...commitment } as const
    return carryOut(c, deps, id, command, {
      done: routes.meeting.href({ id }, { erledigt: 'zusage' }),
      again: (refusal) => again(c, { meeting, commitment, errors: [at(c, refusal, meeting)] }),
    })
  })

  app.post(routes.commitment.pattern, (c) => {
    const { id, commitment } = c.req.param()
    const form = formOf(c)
    const command =
      form.get('tun') === 'dropCommitment'
        ? ({ kind: 'dropCommitment', commitment, reason: textOf(form, 'reason') } as const)
        : ({ kind: 'fulfilCommitment', commitment, note: textOf(form, 'note') } as const)
    if (form.get('tun') !== command.kind) return notFound(c)
    return carryOut(c, deps, id, command, {
      done: routes.meeting.href({ id }, { erledigt: 'zusage' }),
      again: (refusal) => again(c, { errors: [{ message: errorOf(c, refusal).message }] }),
    })
  })
}

function at(c: StaffContext, refusal: Refusal, meeting: string) {
  const { field, message } = errorOf(c, refusal)
  return { field: field && placeIn(meeting, field), message }
}
