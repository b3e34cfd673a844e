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
  const { unit, decided, due, state, reported, question, costs } = measure
  const { title, answers, finding, note } = inWords(measure, language)
  const day = (each: string) => formatDay(each, uiLanguage(language))
  return (
    <>
      <h3 class="kern-heading-small" lang={title.language}>
        {title.words}
      </h3>
      <p class="kern-body">
        <strong>
          {words.state}: {words[state]}
        </strong>
      </p>
      {reported && (
        <p class="kern-body">
          {words.reported(day(reported.on))}
          {note.words !== '' && (
            <>
              : <span lang={note.language}>{note.words}</span>
            </>
          )}
        </p>
      )}
      <dl class="summary-list">
        {answers.words !== '' && (
          <div class="summary-list__row">
            <dt>{words.answers}</dt>
            <dd>
              <span lang={answers.language}>{answers.words}</span>
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
        {finding.words !== '' && (
          <div class="summary-list__row">
            <dt>{words.finding}</dt>
            <dd lang={finding.language}>{finding.words}</dd>
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
        {costs && (
          <div class="summary-list__row">
            <dt>{words.costs}</dt>
            <dd>
              {costs.words !== '' && <span lang="de">{costs.words}</span>}
              {costs.planned !== undefined && (
                <div>{words.plannedCost(euro(costs.planned, language))}</div>
              )}
              {costs.spent !== undefined && <div>{words.spent(euro(costs.spent, language))}</div>}
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

/** Whole euros without cents, as people read them. */
function euro(cents: number, language: string): string {
  return new Intl.NumberFormat(uiLanguage(language) === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    ...(cents % 100 === 0 ? { maximumFractionDigits: 0 } : {}),
  }).format(cents / 100)
}

type Said = { readonly words: string; readonly language: 'de' | 'en' }

/** What the authority has written, in English where it has and a reader of another language looks; else in German. */
function inWords(
  { title, answers, finding = '', reported, english = {} }: PublishedMeasure,
  language: string,
): Readonly<Record<'title' | 'answers' | 'finding' | 'note', Said>> {
  const isGerman = uiLanguage(language) === 'de'
  const said = (german: string, translated: string | undefined): Said =>
    isGerman || translated === undefined
      ? { words: german, language: 'de' }
      : { words: translated, language: 'en' }
  return {
    title: said(title, english.title),
    answers: said(answers, english.answers),
    finding: said(finding, english.finding),
    note: said(reported?.note ?? '', english.note),
  }
}
