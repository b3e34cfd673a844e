import type { Noted } from './noted.ts'

/** What is left to chance, or to the answers of others, on a screen only. */
export function orderNotes({ questionnaire, texts, about }: Noted): readonly string[] {
  const { pages, quotas = [], variants = [], shuffledPages = [] } = questionnaire
  const shuffles = shuffledPages.length > 0 || pages.some(({ order }) => order === 'random')
  return [
    ...about(texts.fixedOrder, (question) => 'rowOrder' in question || 'order' in question),
    ...(shuffles ? [texts.fixedPages] : []),
    ...(variants.length > 0 ? [texts.variants] : []),
    ...(quotas.length > 0 ? [texts.quotas] : []),
  ]
}
