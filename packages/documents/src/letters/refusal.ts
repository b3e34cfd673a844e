/** Why letters are not printed; `letter` is the number of the one it is about, absent where it is the common text. */
export type LetterRefusal = {
  readonly code:
    | 'sign' /** `detail` are signs that no typeface here can show. */
    | 'field' /** `detail` is a field that the text names and the letter does not have. */
    | 'noAddress'
    | 'addressLines' /** More lines than the window has: how many. */
    | 'addressWidth' /** A line too long to be read in the window: its length. */
    | 'press' /** `detail` is what the press said. */
  readonly letter?: number
  readonly detail: string
}
