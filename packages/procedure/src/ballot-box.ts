import type { Done, State } from './state.ts'

/**
 * How a survey's answers are kept until they are evaluated (Urne). `open`: the staff process holds the key and may open
 * them while the field runs. `sealed`: the key exists only in three shares on paper, of which two open the box.
 */
export type BallotBoxChoice = { readonly kind: 'open' } | SealedBox

type SealedBox = {
  readonly kind: 'sealed'
  /** For which answers are sealed; whoever knows it can open nothing. */
  readonly publicKey: string
  /** By which people see that sheets and survey belong together. */
  readonly mark: string
  /** Who was given which share, in the order of their numbers. */
  readonly keepers: readonly ShareKeeper[]
}

/** `shareHash`: SHA-256 (hex) of the share, which proves later which one it was and tells nothing about it. */
export type ShareKeeper = { readonly name: string; readonly shareHash: string }

/** Two of the three numbers of shares. */
export type UsedShares = readonly [number, number]

export type BallotBox = {
  readonly choice: BallotBoxChoice
  readonly chosen: Done
  /** The last time that two shares opened a trial answer. */
  readonly trial: (Done & { readonly shares: UsedShares }) | undefined
  /** Every time that the box was opened, or opened on after an interruption. */
  readonly openings: readonly BallotBoxOpening[]
}

export type BallotBoxOpening = Done & {
  readonly shares: UsedShares
  /** How many submissions were sealed at that moment. */
  readonly submissions: number
}

/** The sealed box of an initiative, if that is what was chosen. Where nothing was chosen the box is an open one. */
export function sealedBox({ ballotBox }: State): SealedBox | undefined {
  return ballotBox?.choice.kind === 'sealed' ? ballotBox.choice : undefined
}
