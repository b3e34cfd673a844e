import type { PublishedResults } from '@meinungsbild/exchange'
import { formatMoment } from '../../dates.ts'
import { uiLanguage } from '../../texts.ts'
import { resultsWords } from './results.texts.ts'

type PublishingLineProps = {
  readonly results: Pick<PublishedResults, 'history' | 'embargo'>
  readonly language: string
}

/** Since when the results can be seen, and of when the state of the measures is. */
export function PublishingLine({ results, language }: PublishingLineProps) {
  const { history, embargo } = results
  const words = resultsWords(language)
  const moment = (at: string) => formatMoment(at, uiLanguage(language))
  const [{ at }] = history
  const measures = history.findLast(({ what }) => what === 'measures')
  return (
    <p class="kern-body kern-body--muted">
      {words.published(moment(Date.parse(embargo) > Date.parse(at) ? embargo : at))}
      {measures && (
        <>
          <br />
          {words.measuresAsOf(moment(measures.at))}
        </>
      )}
    </p>
  )
}
