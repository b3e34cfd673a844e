/**
 * What happened with the people who are asked, for the dossier: numbers, hashes and the seed, never a name. `participant` is
 * the number of somebody in the list, which nobody can resolve any more once the list is deleted.
 */
export type ParticipantsNote =
  | {
      readonly kind: 'listRead'
      readonly source: 'register' | 'addressBook'
      /** As it is printed, for example `§ 46 BMG`; '' for an address book. */
      readonly legalBasis: string
      /** Reference and day of the request to the registration authority. */
      readonly reference: string
      /** SHA-256 of the file, hex. */
      readonly fileHash: string
      readonly lines: number
    }
  | { readonly kind: 'listDropped'; readonly fileHash: string }
  | {
      readonly kind: 'drawn'
      readonly fileHash: string
      /** How many could be drawn, and how many lines were left out for which reason. */
      readonly people: number
      readonly refused: number
      readonly blocked: number
      readonly duplicates: number
      readonly otherwiseLeftOut: number
      readonly strata: number
      readonly drawn: number
      readonly reserve: number
      readonly seed: string
    }
  | { readonly kind: 'objected'; readonly participant?: number }
  | { readonly kind: 'objectionWithdrawn'; readonly participant?: number }
  | { readonly kind: 'returned'; readonly participant: number }
  | { readonly kind: 'returnWithdrawn'; readonly participant: number }
  | { readonly kind: 'forgotten'; readonly people: number }
  /** All letters of a series are printed; their codes and addresses lie in its files until these are deleted. */
  | LettersNote<'lettersMade'>
  /** Somebody has checked the printed letters, and their files are deleted. */
  | LettersNote<'lettersDeleted'>

type LettersNote<Kind extends string> = {
  readonly kind: Kind
  readonly letter: 'invitation' | 'reminder'
  /** From 1, in the order in which series were begun. */
  readonly series: number
  readonly letters: number
}
