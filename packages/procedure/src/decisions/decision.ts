import type { Command } from '../command.ts'
import type { Happening } from '../entry.ts'
import { dayOf } from '../day.ts'
import { nameStep } from '../find.ts'
import type { Decision } from '../model.ts'
import { latestRef, standingDissents } from '../read.ts'
import type { Refused } from '../refusal.ts'
import { completion } from './completion.ts'
import { seenVersion } from './documents.ts'
import { day, filled, invalid, unknown } from './input.ts'
import { happens, stepOf, type Case, type Ruling } from './ruling.ts'

type Decide = Extract<Command, { kind: 'decide' }>

/** The Leitung decides on the memo it has read; a deputy's signature says "In Vertretung". */
export function decideMemo(each: Case, command: Decide): Ruling {
  const { model, state } = each
  const step = stepOf(each)
  const { decision } = step
  if (decision === undefined) throw new Error(`Step ${step.id} does not say what it decides`)
  const outcome = step.outcomes.find(({ id }) => id === command.outcome)
  if (outcome === undefined) {
    return unknown('outcome', {
      de: 'So kann in diesem Schritt nicht entschieden werden.',
      en: 'This step cannot be decided in that way.',
    })
  }
  const memo = seenVersion(each, decision.memo, command.contentHash)
  if ('ok' in memo) return memo
  const flaw = outcomeFlaw(command, each.context.at) ?? measuresFlaw(each, decision, command)
  if (flaw !== undefined) return flaw

  const covers = decision.covers.flatMap((id) => latestRef(model, state, id) ?? [])
  const { reason, conditions = [], changes = [], followUp } = command
  const made: Happening = {
    kind: 'decisionMade',
    step: nameStep(step),
    outcome: command.outcome,
    outcomeTitle: outcome.title,
    memo,
    covers,
    reason,
    conditions,
    changes,
    ...(command.outcome === 'deferred' && followUp !== undefined ? { followUp } : {}),
    despite: [...new Set([decision.memo, ...decision.covers])]
      .flatMap((id) => standingDissents(state, id))
      .map(({ id }) => id),
  }
  const due = command.outcome === 'deferred' ? followUp : undefined
  return happens(
    made,
    ...measureDecisions(each, decision, command),
    ...completion(each, step, outcome.id, due),
  )
}

function outcomeFlaw(command: Decide, at: string): Refused | undefined {
  const { outcome, reason, changes = [], followUp = '' } = command
  const reasoned = filled(reason, 'reason', { de: 'Begründung', en: 'Reason' })
  switch (outcome) {
    case 'approved':
      return undefined
    case 'rejected':
      return reasoned
    case 'changesOrdered':
      return changes.some((change) => change.trim() !== '')
        ? undefined
        : invalid('changes', {
            de: 'Bitte nennen Sie mindestens eine Änderung.',
            en: 'Please name at least one change.',
          })
    case 'deferred':
      return (
        reasoned ??
        day(followUp, 'followUp', { de: 'Wiedervorlage', en: 'Follow-up' }) ??
        (followUp > dayOf(at)
          ? undefined
          : invalid('followUp', {
              de: 'Die Wiedervorlage muss in der Zukunft liegen.',
              en: 'The follow-up must lie in the future.',
            }))
      )
    default:
      return outcome satisfies never
  }
}

function measuresFlaw(
  { state }: Case,
  decision: Decision,
  { outcome, measures = [] }: Decide,
): Refused | undefined {
  if (!decision.onMeasures || outcome !== 'approved') return undefined
  for (const { id, title } of state.measures) {
    const verdicts = measures.filter(({ measure }) => measure === id)
    if (verdicts.length !== 1) {
      return invalid('measures', {
        de: `Bitte entscheiden Sie über die Maßnahme „${title}“.`,
        en: `Please decide on the measure “${title}”.`,
      })
    }
    if (
      verdicts.some(({ verdict, note }) => verdict !== 'supported' && (note ?? '').trim() === '')
    ) {
      return invalid('measures', {
        de: `Bitte begründen Sie die Entscheidung über „${title}“.`,
        en: `Please give a reason for the decision on “${title}”.`,
      })
    }
  }
  if (measures.some(({ measure }) => !state.measures.some(({ id }) => id === measure))) {
    return unknown('measures', {
      de: 'Eine dieser Maßnahmen ist nicht vorgeschlagen.',
      en: 'One of these measures has not been proposed.',
    })
  }
  return undefined
}

function measureDecisions(
  { state }: Case,
  decision: Decision,
  { outcome, measures = [] }: Decide,
): readonly Happening[] {
  if (!decision.onMeasures || outcome !== 'approved') return []
  return measures.map((each) => ({
    kind: 'measureDecided',
    title: state.measures.find(({ id }) => id === each.measure)?.title ?? each.measure,
    decision: each,
  }))
}
