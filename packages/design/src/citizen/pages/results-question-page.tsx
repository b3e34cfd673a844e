import type { PublishedQuestion, PublishedResults, ResultsEdition } from '@meinungsbild/exchange'
import { BlockView } from '../../block-view.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { PublishingLine } from '../results/publishing-line.tsx'
import { QuestionFigures } from '../results/question-figures.tsx'
import type { ResultsLinks } from '../results/results-links.ts'
import { resultsWords } from '../results/results.texts.ts'
import { SignsLegend } from '../results/signs-legend.tsx'

export type ResultsQuestionPageProps = {
  readonly frame: CitizenFrame
  readonly results: PublishedResults
  readonly edition: ResultsEdition
  readonly question: PublishedQuestion
  readonly links: ResultsLinks
}

/** One question with its figures, at an address that may be cited. */
export function ResultsQuestionPage(props: ResultsQuestionPageProps) {
  const { frame, results, edition, question, links } = props
  const { language, survey, remarks, method, questions } = edition
  const words = resultsWords(language)
  const at = questions.indexOf(question)
  const neighbours = [
    { label: words.before, to: questions[at - 1] },
    { label: words.after, to: questions[at + 1] },
  ]
  return (
    <CitizenPage frame={frame} title={question.title} feed={links.feed}>
      <article class="results">
        <p class="kern-body kern-body--muted progress">{words.about(survey)}</p>
        <h1 class="kern-heading-large">{question.title}</h1>
        <PublishingLine results={results} language={language} />
        <QuestionFigures
          {...{ question, language, links }}
          headingOffset={-1}
          hasFile={results.openData !== undefined}
        />
        <SignsLegend language={language} />
        <BlockView blocks={remarks} language={language} headingOffset={0} />
        {method.length > 0 && (
          <section class="box" aria-labelledby="methode">
            <h2 class="kern-heading-small" id="methode">
              {words.method}
            </h2>
            <BlockView blocks={method} language={language} headingOffset={1} />
          </section>
        )}
        <nav aria-label={words.questionPages}>
          <ul class="kern-list">
            <li>
              <a class="kern-link" href={links.results}>
                {words.toResults}
              </a>
            </li>
            {neighbours.map(
              ({ label, to }) =>
                to && (
                  <li>
                    {label}:{' '}
                    <a class="kern-link" href={links.question(to.id)}>
                      {to.title}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </nav>
      </article>
    </CitizenPage>
  )
}
