import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { ItemBank } from '@meinungsbild/storage'
import { parseBankContent, questionsIn } from './block.ts'
import { readItemReference } from './item-reference.ts'
import type { KnownItem } from './trend-breaks.ts'

/** The items of the bank that questions of the survey name, with all their wordings. */
export async function itemsNamedIn(
  questionnaire: Questionnaire,
  bank: ItemBank,
): Promise<ReadonlyMap<string, KnownItem>> {
  const names = new Set(
    questionsIn(questionnaire).flatMap(({ item }) => readItemReference(item)?.item ?? []),
  )
  const found = await Promise.all(
    [...names].map(async (name) => {
      const item = await bank.find(name)
      return item === undefined
        ? undefined
        : ([name, { title: item.title, wordings: await wordingsOf(name, bank) }] as const)
    }),
  )
  return new Map(found.filter((each) => each !== undefined))
}

async function wordingsOf(
  name: string,
  bank: ItemBank,
): Promise<ReadonlyMap<number, Questionnaire>> {
  const wordings = await bank.wordings(name)
  return new Map(
    wordings.flatMap(({ wording, content }) => {
      const read = parseBankContent(content)
      return read === undefined ? [] : [[wording, read] as const]
    }),
  )
}
