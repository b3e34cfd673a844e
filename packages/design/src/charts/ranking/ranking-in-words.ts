import type { RankingChart } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { chartWordsTexts } from '../words/chart-words.texts.ts'
import { figuresTold, type Told } from '../words/told.ts'
import { ties } from './ties.ts'

export function rankingInWords({ rows }: RankingChart, language: UiLanguage): Told {
  const words = textsFor(chartWordsTexts, language)
  const told = figuresTold(rows, language)
  const tied = ties(rows).map(({ first, last }) =>
    rows
      .slice(first, last + 1)
      .map(({ label }) => label)
      .join(', '),
  )
  return {
    ...told,
    sentences: [...told.sentences, tied.length > 0 ? words.tied(tied.join('; ')) : ''],
  }
}
