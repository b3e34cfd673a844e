import type { BallotBox } from '../ballot-box.ts'
import type { Entry } from '../entry.ts'
import type { Done, EntryOf, State } from '../state.ts'

const kinds = ['ballotBoxChosen', 'trialAnswerOpened', 'ballotBoxOpened'] as const

export type BallotBoxEntry = EntryOf<(typeof kinds)[number]>

export function isBallotBoxEntry(entry: Entry): entry is BallotBoxEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** From the choice of the box to its opening. */
export function evolveBallotBox(state: State, entry: BallotBoxEntry, done: Done): State {
  if (entry.kind === 'ballotBoxChosen') {
    const chosen = { choice: entry.box, chosen: done, trial: undefined, openings: [] }
    return { ...state, ballotBox: chosen }
  }
  const box = state.ballotBox
  return box === undefined ? state : { ...state, ballotBox: used(box, entry, done) }
}

function used(
  box: BallotBox,
  entry: Exclude<BallotBoxEntry, { kind: 'ballotBoxChosen' }>,
  done: Done,
): BallotBox {
  const { shares } = entry
  switch (entry.kind) {
    case 'trialAnswerOpened':
      return { ...box, trial: { ...done, shares } }
    case 'ballotBoxOpened': {
      const opening = { ...done, shares, submissions: entry.submissions }
      return { ...box, openings: [...box.openings, opening] }
    }
    default:
      return entry satisfies never
  }
}
