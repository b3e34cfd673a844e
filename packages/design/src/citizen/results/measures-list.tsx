import type { PublishedMeasure } from '@meinungsbild/exchange'
import { formatDay } from '../../dates.ts'
import { uiLanguage } from '../../texts.ts'
import type { ResultsLinks } from './results-links.ts'
import { resultsWords } from './results.texts.ts'

type MeasuresListProps = {
  readonly measures: readonly PublishedMeasure[]
  readonly language: string
  readonly links: ResultsLinks
}

/** What was decided in answer to the results, by whom it is done, and how far it has come. */
export function MeasuresList({ measures, language, links }: MeasuresListProps) {
  return (
    <ul class="measures">
      {measures.map((measure) => (
        <li class="measure">
          <Measure {...{ measure, language, links }} />
        </li>
      ))}
    </ul>
  )
}

type MeasureProps = {
  readonly measure: PublishedMeasure
  readonly language: string
  readonly links: ResultsLinks
}

function Measure({ measure, language, links }: MeasureProps) {
  const words = resultsWords(language)
  const { title, unit, decided, due, state, reported, answers, question } = measure
  const day = (each: string) => formatDay(each, uiLanguage(language))
  return (
    <>
      <h3 class="kern-heading-small" lang="de">
        {title}
      </h3>
      <p class="kern-body">
        <strong>
          {words.state}: {words[state]}
        </strong>
      </p>
      {reported && (
        <p class="kern-body">
          {words.reported(day(reported.on))}
          {reported.note !== '' && (
            <>
              : <span lang="de">{reported.note}</span>
            </>
          )}
        </p>
      )}
      <dl class="summary-list">
        {answers !== '' && (
          <div class="summary-list__row">
            <dt>{words.answers}</dt>
            <dd>
              <span lang="de">{answers}</span>
              {question !== undefined && (
                <>
                  {' '}
                  <a class="kern-link" href={links.question(question)}>
                    {words.toQuestion}
                  </a>
                </>
              )}
            </dd>
          </div>
        )}
        <div class="summary-list__row">
          <dt>{words.unit}</dt>
          <dd lang="de">{unit}</dd>
        </div>
        <div class="summary-list__row">
          <dt>{words.decided}</dt>
          <dd>{day(decided)}</dd>
        </div>
        <div class="summary-list__row">
          <dt>{words.due}</dt>
          <dd>{day(due)}</dd>
        </div>
      </dl>
    </>
  )
}
