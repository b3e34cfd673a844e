import type { Authority } from '@meinungsbild/exchange'
import type { CitizenFrame } from '../citizen-frame.ts'
import { CitizenPage } from '../citizen-page.tsx'
import { Contact } from '../contact.tsx'
import { publicWords } from '../public.texts.ts'

export type ImprintPageProps = {
  readonly frame: CitizenFrame
  readonly surveyHref: string
  readonly authority: Authority
}

/** Impressum (§ 5 DDG): who answers for these pages. */
export function ImprintPage({ frame, surveyHref, authority }: ImprintPageProps) {
  const words = publicWords(frame.language)
  return (
    <CitizenPage frame={frame} title={words.imprint}>
      <h1 class="kern-heading-large">{words.imprint}</h1>
      <section class="part">
        <h2 class="kern-heading-small">{words.provider}</h2>
        <Contact authority={authority} language={frame.language} />
      </section>
      <p class="kern-body">
        <a class="kern-link" href={surveyHref}>
          {words.toSurvey}
        </a>
      </p>
    </CitizenPage>
  )
}
