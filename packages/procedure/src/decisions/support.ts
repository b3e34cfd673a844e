import type { Command } from '../command.ts'
import { unitsOf } from '../read.ts'
import { refuse } from '../refusal.ts'
import { day, filled, firstOf, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

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

/** The unit answers, once: yes, partly or no, and who is to be asked there. */
export function answerSupport(
  { state }: Case,
  { request, answer, contact, note }: Extract<Command, { kind: 'answerSupport' }>,
): Ruling {
  const requested = state.supportRequests.find(({ id }) => id === request)
  if (requested === undefined || requested.answered !== undefined) {
    return refuse('notNow', {
      de: 'Diese Anforderung ist schon beantwortet.',
      en: 'This request has been answered already.',
    })
  }
  return (
    firstOf(
      answer !== 'no' &&
        filled(contact?.name ?? '', 'contact', { de: 'Ansprechperson', en: 'Contact person' }),
      answer !== 'yes' && filled(note ?? '', 'note', { de: 'Bemerkung', en: 'Note' }),
    ) ??
    happens({
      kind: 'supportAnswered',
      request,
      unit: requested.unit,
      answer,
      ...(contact === undefined ? {} : { contact }),
      ...(note === undefined ? {} : { note }),
    })
  )
}
