import { stableTexts } from '@meinungsbild/questionnaire'
import type { BankItem } from '@meinungsbild/storage'
import { parseBankContent } from './block.ts'

/** The items in whose title, topic, name or words all of the words searched for appear; all for an empty search. */
export function searchItems(items: readonly BankItem[], search: string): readonly BankItem[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return items
  return items.filter((item) => {
    const words = wordsOf(item).toLowerCase()
    return wanted.every((word) => words.includes(word))
  })
}

function wordsOf({ id, title, topic, content }: BankItem): string {
  const questionnaire = parseBankContent(content)
  const texts = questionnaire === undefined ? [] : stableTexts(questionnaire)
  return [id, title, topic, ...texts.flatMap(({ text }) => Object.values(text))].join('\n')
}
