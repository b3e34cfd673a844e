import { isAmount } from '../cents.ts'
import type { Command } from '../command.ts'
import { nameStep } from '../find.ts'
import { missingThings } from '../missing.ts'
import { refuse } from '../refusal.ts'
import { filled, firstOf, invalid, unknown } from './input.ts'
import { happens, stepOf, type Case, type Ruling } from './ruling.ts'

/** A point of the step's checklist, done or open again. It is ticked only once what it rests on is there. */
export function tickChecklist(
  each: Case,
  command: Extract<Command, { kind: 'tickChecklist' }>,
): Ruling {
  const { point: id, done, notNeeded = false, note, seen } = command
  const step = stepOf(each)
  const point = step.checklist?.find((candidate) => candidate.id === id)
  if (point === undefined) {
    return unknown('point', {
      de: 'Diesen Punkt gibt es in der Prüfliste nicht.',
      en: 'The checklist has no such point.',
    })
  }
  if (done && notNeeded) {
    const flaw = firstOf(
      point.mayLapse !== true &&
        invalid('point', {
          de: `„${point.title.de}“ gehört zu jeder Befragung und kann nicht entfallen.`,
          en: `“${point.title.en}” belongs to every survey and cannot be left out.`,
        }),
      filled(note ?? '', 'note', { de: 'Begründung', en: 'Reason' }),
    )
    if (flaw !== undefined) return flaw
  } else if (done) {
    const absent = missingThings(each.model, each.state, step.id, point)
    if (absent.length > 0) {
      return refuse(
        'notComplete',
        {
          de: `Das lässt sich noch nicht abhaken. ${absent.map(({ de }) => de).join(' ')}`,
          en: `This cannot be ticked yet. ${absent.map(({ en }) => en).join(' ')}`,
        },
        { step: step.id, field: 'point', missing: absent },
      )
    }
  }
  return happens({
    kind: 'checklistTicked',
    step: nameStep(step),
    point: { id, title: point.title },
    done,
    ...(done && notNeeded ? { notNeeded } : {}),
    ...(note === undefined ? {} : { note }),
    ...(seen === undefined ? {} : { seen }),
  })
}

/** Preismodell: chosen with a reason, after the costs were compared. */
export function chooseTariff(command: Extract<Command, { kind: 'chooseTariff' }>): Ruling {
  const { tariff, total, contentHash, reason } = command
  return (
    firstOf(
      filled(tariff.id, 'tariff', { de: 'Preismodell', en: 'Tariff' }),
      filled(tariff.name, 'tariff', { de: 'Preismodell', en: 'Tariff' }),
      !isAmount(total) &&
        invalid('tariff', {
          de: 'Die geschätzten Kosten sind kein Betrag in Cent.',
          en: 'The estimated cost is no amount in cents.',
        }),
      filled(contentHash, 'tariff', {
        de: 'Prüfsumme des Vergleichs',
        en: 'Hash of the comparison',
      }),
      filled(reason, 'reason', { de: 'Begründung', en: 'Reason' }),
    ) ?? happens({ kind: 'tariffChosen', tariff, total, contentHash, reason })
  )
}
