import type { Command } from '../command.ts'
import { findStep, nameStep } from '../find.ts'
import { refuse } from '../refusal.ts'
import { day } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

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
