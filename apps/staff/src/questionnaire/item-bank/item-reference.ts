/** Where a question of a survey comes from: a question of one wording of a block in the item bank. */
export type ItemReference = {
  readonly item: string
  readonly wording: number
  /** The id that the question has in the block; in the survey it may have another. */
  readonly question: string
}

/** As `QuestionBase.item` keeps it: `stadt-zufriedenheit@2#stadt_gesamt`. */
export function writeItemReference({ item, wording, question }: ItemReference): string {
  return `${item}@${wording}#${question}`
}

/** Undefined for what is no reference of ours: files of other tools may bring anything. */
export function readItemReference(text: string | undefined): ItemReference | undefined {
  const [, item, wording, question] =
    /^([a-z][a-z0-9-]{0,62})@([1-9]\d{0,8})#(\w{1,64})$/.exec(text ?? '') ?? []
  return item === undefined || wording === undefined || question === undefined
    ? undefined
    : { item, wording: Number(wording), question }
}
