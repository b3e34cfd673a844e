import { sealedBox, type UsedShares } from '../ballot-box.ts'
import type { Command } from '../command.ts'
import { refuse, type Refused } from '../refusal.ts'
import type { State } from '../state.ts'
import { filled, firstOf, invalid } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** Open or sealed, before the field; whoever seals says who keeps the three shares. A new key needs a new trial. */
export function chooseBallotBox(
  { state }: Case,
  { box }: Extract<Command, { kind: 'chooseBallotBox' }>,
): Ruling {
  if (box.kind === 'open') {
    return state.ballotBox?.choice.kind === 'open'
      ? happens()
      : happens({ kind: 'ballotBoxChosen', box })
  }
  const { publicKey, mark, keepers } = box
  const key = { de: 'Öffentlicher Schlüssel', en: 'Public key' }
  const keeper = { de: 'Wer den Anteil verwahrt', en: 'Who keeps the share' }
  return (
    firstOf(
      filled(publicKey, 'publicKey', key),
      filled(mark, 'publicKey', key),
      keepers.length !== 3 &&
        invalid('keepers', {
          de: 'Es muss genau drei Anteile geben.',
          en: 'There must be exactly three shares.',
        }),
      ...keepers.map(({ name }, index) => filled(name, `keeper-${index + 1}`, keeper)),
      ...keepers.map(({ shareHash }) => filled(shareHash, 'keepers', keeper)),
    ) ?? happens({ kind: 'ballotBoxChosen', box })
  )
}

/** Probeentschlüsselung: two shares have opened a trial answer, so that nobody goes into the field with a lost key. */
export function openTrialAnswer(
  { state }: Case,
  { publicKey, shares }: Extract<Command, { kind: 'openTrialAnswer' }>,
): Ruling {
  return (
    firstOf(otherKey(state, publicKey), sharesFlaw(shares)) ??
    happens({ kind: 'trialAnswerOpened', shares })
  )
}

/** The sealed box is opened, on record before the first answer is, and never before the field has ended. */
export function openBallotBox(
  { state }: Case,
  { publicKey, shares, submissions }: Extract<Command, { kind: 'openBallotBox' }>,
): Ruling {
  if (state.field.status !== 'ended') {
    return refuse('notNow', {
      de: 'Die Urne wird erst nach dem Ende der Feldphase geöffnet.',
      en: 'The ballot box is opened only after the end of the field period.',
    })
  }
  return (
    firstOf(otherKey(state, publicKey), sharesFlaw(shares)) ??
    happens({ kind: 'ballotBoxOpened', shares, submissions })
  )
}

function otherKey(state: State, publicKey: string): Refused | undefined {
  if (sealedBox(state)?.publicKey === publicKey) return undefined
  return refuse('notNow', {
    de: 'Die Urne dieses Vorhabens ist nicht mit diesem Schlüssel versiegelt.',
    en: 'The ballot box of this initiative is not sealed with this key.',
  })
}

function sharesFlaw(shares: UsedShares): Refused | undefined {
  const [one, other] = shares
  const known = shares.every((number) => [1, 2, 3].includes(number))
  if (known && one !== other) return undefined
  return invalid('shares', {
    de: 'Es braucht zwei verschiedene der drei Anteile.',
    en: 'Two different ones of the three shares are needed.',
  })
}
