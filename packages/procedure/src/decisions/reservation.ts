import type { Command } from '../command.ts'
import { findDocument, findStep, nameStep } from '../find.ts'
import { refuse } from '../refusal.ts'
import { unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** Zeichnungsvorbehalt "#": the Leitung keeps a decision for itself, so that no deputy makes it. */
export function reserveDecision(
  { model, state }: Case,
  { step: id }: Extract<Command, { kind: 'reserveDecision' }>,
): Ruling {
  const step = findStep(model, id)
  if (step?.decision === undefined) {
    return unknown('step', {
      de: 'In diesem Schritt wird nichts entschieden.',
      en: 'Nothing is decided in this step.',
    })
  }
  if (state.reservations[id] !== undefined) return happens()
  const { memo } = step.decision
  const title = findDocument(model, memo)?.title ?? { de: memo, en: memo }
  return happens({ kind: 'decisionReserved', step: nameStep(step), memo: { id: memo, title } })
}

/** The Leitung lets its deputies decide again. */
export function liftReservation(
  { model, state }: Case,
  { step: id }: Extract<Command, { kind: 'liftReservation' }>,
): Ruling {
  const step = findStep(model, id)
  if (step === undefined || state.reservations[id] === undefined) {
    return refuse('notNow', {
      de: 'Diese Entscheidung ist nicht vorbehalten.',
      en: 'This decision is not reserved.',
    })
  }
  return happens({ kind: 'reservationLifted', step: nameStep(step) })
}
