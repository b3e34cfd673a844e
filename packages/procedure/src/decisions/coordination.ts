import type { Command } from '../command.ts'
import { findStep, nameStep } from '../find.ts'
import { unitsOf } from '../read.ts'
import { refuse } from '../refusal.ts'
import { day, filled, firstOf, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** The invitation to the joint meeting, which takes the draft to everybody. */
export function inviteToMeeting(command: Extract<Command, { kind: 'inviteToMeeting' }>): Ruling {
  const { day: on, time, place, agenda } = command
  return (
    firstOf(
      day(on, 'day', { de: 'Tag', en: 'Day' }),
      filled(place, 'place', { de: 'Ort', en: 'Place' }),
      filled(agenda, 'agenda', { de: 'Tagesordnung', en: 'Agenda' }),
    ) ??
    happens({
      kind: 'meetingInvited',
      day: on,
      place,
      agenda,
      ...(time === undefined ? {} : { time }),
    })
  )
}

/** Asks one unit for one thing by a day. */
export function requestSupport(
  { state }: Case,
  { unit, task, due }: Extract<Command, { kind: 'requestSupport' }>,
): Ruling {
  if (!unitsOf(state).includes(unit)) {
    return unknown('unit', {
      de: 'Diese Stelle ist nicht beteiligt.',
      en: 'This unit does not take part.',
    })
  }
  return (
    firstOf(
      filled(task, 'task', { de: 'Aufgabe', en: 'Task' }),
      day(due, 'due', { de: 'Frist', en: 'Due date' }),
    ) ?? happens({ kind: 'supportRequested', request: `s${state.entries + 1}`, unit, task, due })
  )
}

/** The unit promises it. */
export function commitSupport(
  { state }: Case,
  { request, note }: Extract<Command, { kind: 'commitSupport' }>,
): Ruling {
  const requested = state.supportRequests.find(({ id }) => id === request)
  if (requested === undefined || requested.committed !== undefined) {
    return refuse('notNow', {
      de: 'Diese Anforderung ist schon zugesagt.',
      en: 'This request has been committed to already.',
    })
  }
  const { unit } = requested
  return happens({
    kind: 'supportCommitted',
    request,
    unit,
    ...(note === undefined ? {} : { note }),
  })
}

/** A day by which a current step should be done. */
export function setDueDate(
  { model, state }: Case,
  { step: id, due }: Extract<Command, { kind: 'setDueDate' }>,
): Ruling {
  const step = findStep(model, id)
  if (step === undefined || state.steps[id]?.status !== 'current') {
    return refuse('notNow', {
      de: 'Eine Frist lässt sich nur für einen laufenden Schritt setzen.',
      en: 'Only a current step can have a due date.',
    })
  }
  return (
    day(due, 'due', { de: 'Frist', en: 'Due date' }) ??
    happens({ kind: 'dueDateSet', step: nameStep(step), due })
  )
}

/** z.K.: noted, once. */
export function acknowledgeNotice(
  { state }: Case,
  { notice: id }: Extract<Command, { kind: 'acknowledgeNotice' }>,
): Ruling {
  const notice = state.notices.find((each) => each.id === id)
  if (notice === undefined || notice.acknowledgedAt !== undefined) return happens()
  return happens({
    kind: 'noticeAcknowledged',
    notice: id,
    subject: { id: notice.step, title: notice.text },
  })
}
