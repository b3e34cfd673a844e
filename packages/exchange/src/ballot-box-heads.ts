/**
 * What the inside says of a ballot box (Wahlurne) day by day, signed: how many sealed answers it holds, and the one hash
 * that stands for all of them. Whoever has a receipt can check that it is among them; whoever keeps an older head can
 * check that nothing has been taken out since.
 */
export type BallotBoxHeads = {
  readonly format: 'meinungsbild/ballot-box-heads/1'
  readonly surveyId: string
  readonly heads: readonly BallotBoxHead[]
  /** In surveys with codes: more answers lie there than codes were used. Something is wrong, and everybody may know. */
  readonly alarm: boolean
}

/** One finished day. */
export type BallotBoxHead = {
  /** ISO date; days without an answer have no head. */
  readonly day: string
  /** How many sealed answers there are up to the end of this day. */
  readonly size: number
  /** Root of the Merkle tree (RFC 9162) over their leaves, sorted by day and then by hash; hex. */
  readonly root: string
}
