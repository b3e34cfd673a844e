import { describe, expect, test } from 'vitest'
import { firstComplaint, unless, type Trial } from './course.arbitrary.ts'
import { dayOf } from './day.ts'
import type { Entry } from './entry.ts'
import { instantAfter } from './story.examples.ts'

function newEntries({ decided }: Trial): readonly Entry[] {
  return decided.ok ? decided.entries : []
}

describe('deputies in any valid model, whatever anybody tries', () => {
  test('act while the absence lasts, for somebody who takes part, and are named on every entry', () => {
    let acted = 0
    const complaint = firstComplaint((trial) => {
      const { acting, before } = trial
      if (typeof acting === 'string') {
        return newEntries(trial).flatMap(({ by }) => unless(by.for === undefined, 'named a deputy'))
      }
      const day = dayOf(instantAfter(before))
      const entries = newEntries(trial).filter(() => trial.command.kind !== 'proposeInitiative')
      acted += entries.length
      return entries.flatMap(({ by }) => [
        ...unless(acting.from <= day && day <= acting.to, 'acted although nobody was away'),
        ...unless(by.account === acting.deputy.account, 'somebody else is named'),
        ...unless(by.for?.account === acting.account, 'nobody is said to be away'),
        ...unless(by.deputy, 'signed without addition'),
        ...unless(acting.deputy.account !== acting.account, 'their own deputy'),
      ])
    })
    expect(complaint).toBeUndefined()
    expect(acted).toBeGreaterThan(50)
  })

  test('never judge what they or whoever is away have made, asked for or objected to', () => {
    const complaint = firstComplaint((trial) => {
      const { acting, command, before, decided } = trial
      if (!decided.ok || typeof acting === 'string') return []
      const hands = [acting.account, acting.deputy.account]
      const isOwn = (by: Entry['by'] | undefined) =>
        [by?.account, by?.for?.account].some((one) => one !== undefined && hands.includes(one))
      switch (command.kind) {
        case 'resolveDissent':
          return unless(
            !isOwn(before.state.dissents.find(({ id }) => id === command.dissent)?.by),
            'resolved their own dissent',
          )
        case 'ruleEarlyReading':
          return unless(
            !isOwn(before.state.evaluation.earlyReadings.at(-1)?.asked.by),
            'granted what they had asked for',
          )
        case 'releaseQuote':
          return unless(
            !before.state.documents[command.document]?.some(({ by }) => isOwn(by)),
            'released words that they wrote',
          )
        case 'assignParticipant':
        case 'removeParticipant':
          return newEntries(trial).flatMap((entry) =>
            unless(
              !('participant' in entry) || entry.participant.role !== 'leadership',
              'said who belongs to the leadership',
            ),
          )
        default:
          return []
      }
    })
    expect(complaint).toBeUndefined()
  })

  test('make no decision that the leadership has reserved, and reserve or free none', () => {
    let reserved = 0
    const complaint = firstComplaint((trial) => {
      const { acting, actor, command, before, decided } = trial
      if (!decided.ok || decided.entries.length === 0) return []
      const isDeputy =
        typeof acting !== 'string' ||
        before.state.participants.find(({ account }) => account === actor)?.deputy === true
      if (command.kind === 'reserveDecision' || command.kind === 'liftReservation') {
        return unless(!isDeputy, 'a deputy said what is reserved')
      }
      if (command.kind !== 'decide' || before.state.reservations[command.step] === undefined) {
        return []
      }
      reserved += 1
      return unless(!isDeputy, 'a deputy decided what was reserved')
    })
    expect(complaint).toBeUndefined()
    expect(reserved).toBeGreaterThan(0)
  })
})

describe('what was promised, in any valid model, whatever anybody tries', () => {
  test('is fulfilled only by whoever promised, answered only by the unit that was asked, and ends once', () => {
    const complaint = firstComplaint(({ before, actor, command, decided }) => {
      if (!decided.ok) return []
      const { participants, commitments, supportRequests } = before.state
      const person = participants.find(({ account }) => account === actor)
      if (command.kind === 'fulfilCommitment' || command.kind === 'dropCommitment') {
        const commitment = commitments.find(({ id }) => id === command.commitment)
        return [
          ...unless(commitment?.ended === undefined, 'ended twice'),
          ...unless(
            command.kind === 'dropCommitment' || commitment?.to.account === actor,
            'fulfilled by another',
          ),
        ]
      }
      if (command.kind !== 'answerSupport') return []
      const request = supportRequests.find(({ id }) => id === command.request)
      return [
        ...unless(request?.unit === person?.unit, 'another unit answered'),
        ...unless(request?.answered === undefined, 'answered twice'),
      ]
    })
    expect(complaint).toBeUndefined()
  })
})
