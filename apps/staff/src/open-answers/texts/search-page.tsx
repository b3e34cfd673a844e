import { textsFor } from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand } from '../at-hand.ts'
import { openAnswersTexts } from '../open-answers.texts.ts'
import { questionTitle } from '../question-title.ts'
import { PageLinks, pageField } from '../../layout/page-links.tsx'
import type { ListPage } from '../../layout/page-of.ts'
import { searchField } from '../../search/search-field.ts'
import { SearchForm } from './search-form.tsx'
import { TextList } from './text-list.tsx'
import { textsTexts } from './texts.texts.ts'

type SearchProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly query: string
  readonly words: readonly string[]
  readonly list: ListPage<OpenText>
  readonly mayQuote: boolean
}

/** What was found in all questions. */
export function SearchPage({ frame, at, query, words, list, mayQuote }: SearchProps) {
  const texts = textsFor(textsTexts, frame.language)
  const { initiative, questions } = at
  const { id } = initiative
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.searchTitle} width="wide">
      <SearchForm frame={frame} action={routes.openAnswerSearch.href({ id })} query={query} />
      {words.length > 0 && (
        <p>
          <output>{texts.found(list.all.toLocaleString(frame.language), list.all === 1)}</output>
        </p>
      )}
      {questions.map((question) => {
        const own = list.items.filter(({ variable }) => variable === question.id)
        if (own.length === 0) return null
        return (
          <section class="stack">
            <h2>{questionTitle(question, frame.language)}</h2>
            <TextList {...{ frame, words, mayQuote }} initiative={id} texts={own} />
          </section>
        )
      })}
      <PageLinks
        frame={frame}
        list={list}
        href={(number) =>
          routes.openAnswerSearch.href({ id }, { [searchField]: query, [pageField]: number })
        }
      />
      <p>
        <a class="kern-link" href={routes.openAnswers.href({ id })}>
          {textsFor(openAnswersTexts, frame.language).back}
        </a>
      </p>
    </InitiativeFrame>
  )
}
