import { Button, EmptyState, TextField, textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { PageLinks, pageField } from '../layout/page-links.tsx'
import type { ListPage } from '../layout/page-of.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { excerptOf } from './excerpt.ts'
import { hitsIn } from './find-words.ts'
import { MarkedText } from './marked-text.tsx'
import { searchField } from './search-field.ts'
import { searchTexts } from './search.texts.ts'
import type { InitiativePassage } from './searched-initiatives.ts'

type SearchProps = {
  readonly frame: Frame
  readonly query: string
  readonly words: readonly string[]
  readonly list: ListPage<InitiativePassage>
}

/** What was found, each with its surroundings and the way there. */
export function SearchPage({ frame, query, words, list }: SearchProps) {
  const texts = textsFor(searchTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.title}>
      <p>{texts.hint}</p>
      <search>
        <form class="field-with-button" method="get" action={routes.search.href()}>
          <TextField
            name={searchField}
            type="search"
            label={texts.label}
            value={query}
            autocomplete="off"
            autofocus={query === ''}
          />
          <Button>{texts.find}</Button>
        </form>
      </search>
      {words.length > 0 && list.all === 0 && (
        <EmptyState title={texts.nothing}>
          <p>{texts.nothingHint}</p>
        </EmptyState>
      )}
      {list.all > 0 && (
        <p>
          <output>{texts.found(list.all.toLocaleString(frame.language), list.all === 1)}</output>
        </p>
      )}
      {list.all > 0 && (
        <ol class="found-list">
          {list.items.map((passage) => (
            <FoundPassage {...{ frame, passage, words }} />
          ))}
        </ol>
      )}
      <PageLinks
        frame={frame}
        list={list}
        href={(number) => routes.search.href({ [searchField]: query, [pageField]: number })}
      />
    </StaffPage>
  )
}

type FoundPassageProps = {
  readonly frame: Frame
  readonly passage: InitiativePassage
  readonly words: readonly string[]
}

function FoundPassage({ frame, passage, words }: FoundPassageProps) {
  const texts = textsFor(searchTexts, frame.language)
  const { kind, title, text, href, initiative } = passage
  const excerpt = excerptOf(text, words)
  return (
    <li class="found">
      <p class="muted">
        {texts.kind(kind)}
        {kind !== 'initiative' && ` · ${initiative.title}`}
      </p>
      <h2 class="found__title">
        <a class="kern-link" href={href}>
          <MarkedText text={title} marks={hitsIn(title, words)} />
        </a>
      </h2>
      {excerpt.text !== title && (
        <p class="open-text">
          <MarkedText {...excerpt} />
        </p>
      )}
    </li>
  )
}
