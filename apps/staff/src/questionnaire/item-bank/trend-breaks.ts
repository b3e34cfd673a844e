import type { ChangedPart, Question, Questionnaire } from '@meinungsbild/questionnaire'
import { questionsIn } from './block.ts'
import { readItemReference, type ItemReference } from './item-reference.ts'
import { wordingParts } from './wording-parts.ts'

/** An item of the bank with every wording that it ever had, by number from 1. */
export type KnownItem = {
  readonly title: string
  readonly wordings: ReadonlyMap<number, Questionnaire>
}

/** How a question of a survey stands to the item that it is an instance of. */
export type Trend = {
  readonly question: string
  readonly reference: ItemReference
  /** Title of the item; undefined if the bank does not know it. */
  readonly title: string | undefined
} & (
  | {
      /** The wording is the one that it names: what was asked in other surveys can be compared. */
      readonly kind: 'continues'
      /** A later wording of the item that asks otherwise. */
      readonly later: number | undefined
    }
  /** The wording is a later one of the item than the one that it names. */
  | { readonly kind: 'reworded'; readonly wording: number }
  /** The wording was changed in this survey. */
  | { readonly kind: 'broken'; readonly parts: readonly ChangedPart[] }
  | { readonly kind: 'unknown' }
)

/** Every question of the survey that names an item, with whether its trend (Zeitreihe) goes on or breaks here. */
export function trendsOf(
  questionnaire: Questionnaire,
  items: ReadonlyMap<string, KnownItem>,
): readonly Trend[] {
  return questionsIn(questionnaire).flatMap((question): readonly Trend[] => {
    const reference = readItemReference(question.item)
    if (reference === undefined) return []
    const item = items.get(reference.item)
    const base = { question: question.id, reference, title: item?.title }
    const parts = (wording: number) =>
      partsAgainst(question, questionnaire, reference, item?.wordings.get(wording))
    const changes = parts(reference.wording)
    if (changes === undefined) return [{ ...base, kind: 'unknown' }]
    const newest = Math.max(...(item?.wordings.keys() ?? []))
    const toNewest = parts(newest)
    if (changes.length === 0) {
      const isCurrent = toNewest === undefined || toNewest.length === 0
      return [{ ...base, kind: 'continues', later: isCurrent ? undefined : newest }]
    }
    return [
      toNewest?.length === 0
        ? { ...base, kind: 'reworded', wording: newest }
        : { ...base, kind: 'broken', parts: changes },
    ]
  })
}

/** Where a question differs from a wording of its item; undefined if that wording does not ask it. */
function partsAgainst(
  question: Question,
  { languages }: Questionnaire,
  reference: ItemReference,
  block: Questionnaire | undefined,
): readonly ChangedPart[] | undefined {
  const older = block && questionsIn(block).find(({ id }) => id === reference.question)
  if (block === undefined || older === undefined) return undefined
  const common = block.languages.filter((language) => languages.includes(language))
  return wordingParts(older, question, common.length === 0 ? block.languages : common)
}
