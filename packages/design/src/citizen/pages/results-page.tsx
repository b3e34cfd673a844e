import type { PublishedResults } from '@meinungsbild/exchange'
import { BlockView } from '../../block-view.tsx'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { publicWords } from '../public.texts.ts'

export type ResultsPageProps = { readonly frame: CitizenFrame; readonly results: PublishedResults }

/** The press release and the results that it speaks of, for everybody. */
export function ResultsPage({ frame, results }: ResultsPageProps) {
  const words = publicWords(frame.language)
  return (
    <CitizenPage frame={frame} title={results.title}>
      <article class="results">
        <p class="kern-body kern-body--muted progress">{words.pressRelease}</p>
        <h1 class="kern-heading-large">{results.title}</h1>
        <BlockView blocks={results.pressRelease} language={frame.language} headingOffset={0} />
        <h2 class="kern-heading-small">{words.pressContact}</h2>
        <Contact authority={results.authority} language={frame.language} />
        <section class="results__figures">
          <h2 class="kern-heading-medium">{words.results}</h2>
          <BlockView blocks={results.results} language={frame.language} headingOffset={1} />
        </section>
      </article>
    </CitizenPage>
  )
}
