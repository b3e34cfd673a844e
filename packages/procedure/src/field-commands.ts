import type { BallotBoxChoice, UsedShares } from './ballot-box.ts'

/** What somebody wants to do with the field and its ballot box: from the choice of a box to its opening. */
export type FieldCommand =
  | { readonly kind: 'chooseBallotBox'; readonly box: BallotBoxChoice }
  | OpenTrialAnswer
  | ReleaseField
  | { readonly kind: 'refuseRelease'; readonly reason: string }
  | { readonly kind: 'openField'; readonly hashes: FieldHashes }
  | { readonly kind: 'noteField'; readonly text: string }
  | { readonly kind: 'closeField'; readonly reason: string }
  | OpenBallotBox

/** Hashes of what a field runs: questionnaire, recipients (the participants plan) and privacy notice. */
export type FieldHashes = {
  readonly questionnaire: string
  readonly recipients: string
  readonly notice: string
}

/** Feldfreigabe by a second person. */
type ReleaseField = {
  readonly kind: 'releaseField'
  readonly hashes: FieldHashes
  /** SHA-256 (hex) over `releaseBindingText(hashes)`. */
  readonly bindingHash: string
  /** Whether a dummy answer could be sealed with the survey's key and opened again. */
  readonly trialDecryption: { readonly succeeded: boolean; readonly detail: string }
}

/** The caller has seen two shares open a trial answer that was sealed for this key. */
type OpenTrialAnswer = {
  readonly kind: 'openTrialAnswer'
  readonly publicKey: string
  readonly shares: UsedShares
}

/** The caller has seen that two shares give the private half of this key, and has opened nothing yet. */
type OpenBallotBox = {
  readonly kind: 'openBallotBox'
  readonly publicKey: string
  readonly shares: UsedShares
  /** How many submissions are sealed now. */
  readonly submissions: number
}
