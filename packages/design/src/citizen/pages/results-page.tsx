import type { PublishedResults, ResultsEdition } from '@meinungsbild/exchange'
import { BlockView } from '../../block-view.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { Downloads } from '../results/downloads.tsx'
import { MeasuresList } from '../results/measures-list.tsx'
import { PublishingLine } from '../results/publishing-line.tsx'
import { QuestionFigures } from '../results/question-figures.tsx'
import { questionAnchor, type ResultsLinks } from '../results/results-links.ts'
import { resultsWords } from '../results/results.texts.ts'
import { SignsLegend } from '../results/signs-legend.tsx'

export type ResultsPageProps = {
  readonly frame: CitizenFrame
  readonly results: PublishedResults
  readonly edition: ResultsEdition
  readonly links: ResultsLinks
}

/** What came out, what is done about it, how people were asked, and every figure: for everybody. */
export function ResultsPage(props: ResultsPageProps) {
  const { frame, results, edition, links } = props
  const { language } = edition
  const { authority } = results
  const words = resultsWords(language)
  const parts = partsOf(props)
  return (
    <CitizenPage frame={frame} title={edition.title} feed={links.feed}>
      <article class="results">
        <p class="kern-body kern-body--muted progress">{words.about(edition.survey)}</p>
        <h1 class="kern-heading-large">{edition.title}</h1>
        <PublishingLine results={results} language={language} />
        {parts.length > 1 && (
          <nav aria-label={words.contents} class="results__contents">
            <ul class="kern-list">
              {parts.map(({ id, title }) => (
                <li>
                  <a class="kern-link" href={`#${id}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {parts.map(({ id, title, content }) => (
          <section class="results__part" aria-labelledby={id}>
            <h2 class="kern-heading-medium" id={id}>
              {title}
            </h2>
            {content}
          </section>
        ))}
        <section class="results__part" aria-labelledby="kontakt">
          <h2 class="kern-heading-medium" id="kontakt">
            {words.contact}
          </h2>
          <Contact authority={authority} language={language} />
          <p class="kern-body">
            <a class="kern-link" href={links.feed}>
              {words.feed}
            </a>
          </p>
        </section>
      </article>
    </CitizenPage>
  )
}

/** The parts of the page that there is something to say in. */
function partsOf({ results, edition, links }: ResultsPageProps) {
  const { language, pressRelease, method, remarks, questions } = edition
  const { measures, openData } = results
  const words = resultsWords(language)
  const hasFigures = questions.length > 0
  const parts = [
    {
      id: 'ergebnis',
      title: words.findings,
      isThere: pressRelease.length > 0,
      content: <BlockView blocks={pressRelease} language={language} headingOffset={1} />,
    },
    {
      id: 'massnahmen',
      title: words.youSaid,
      isThere: measures.length > 0 && language !== 'de-x-ls',
      content: <MeasuresList {...{ measures, language, links }} />,
    },
    {
      id: 'methode',
      title: words.method,
      isThere: method.length > 0,
      content: (
        <div class="box">
          <BlockView blocks={method} language={language} headingOffset={2} />
        </div>
      ),
    },
    {
      id: 'fragen',
      title: words.questions,
      isThere: hasFigures || remarks.length > 0,
      content: (
        <>
          <BlockView blocks={remarks} language={language} headingOffset={1} />
          {questions.map((question) => (
            <section class="results__question" id={questionAnchor(question.id)}>
              <h3 class="kern-heading-small">
                <a class="kern-link" href={links.question(question.id)}>
                  {question.title}
                </a>
              </h3>
              <QuestionFigures
                {...{ question, language, links }}
                headingOffset={1}
                hasFile={openData !== undefined}
              />
            </section>
          ))}
          {hasFigures && <SignsLegend language={language} />}
        </>
      ),
    },
    {
      id: 'daten',
      title: words.openData,
      isThere: openData !== undefined && hasFigures,
      content: openData && <Downloads {...{ openData, language, links }} />,
    },
  ]
  return parts.filter(({ isThere }) => isThere)
}
