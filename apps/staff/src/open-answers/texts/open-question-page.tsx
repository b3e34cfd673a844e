import type { CodeCounts, Withheld } from '@meinungsbild/analysis'
import { ButtonLink, Buttons, ProgressBar, textsFor } from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { OpenAnswersAtHand, OpenQuestion } from '../at-hand.ts'
import { BarredReason } from '../barred-reason.tsx'
import { CodeCountTable } from '../coding/code-count-table.tsx'
import type { CodingAtHand } from '../coding/coding-at-hand.ts'
import { openAnswersTexts } from '../open-answers.texts.ts'
import { questionTitle } from '../question-title.ts'
import { nameOf, type Barred } from '../rights.ts'
import { PageLinks, pageField } from '../../layout/page-links.tsx'
import type { ListPage } from '../../layout/page-of.ts'
import { searchField } from '../../search/search-field.ts'
import { SearchForm } from './search-form.tsx'
import { TextList } from './text-list.tsx'
import { textsTexts } from './texts.texts.ts'

type OpenQuestionProps = {
  readonly frame: Frame
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly coding: CodingAtHand
  /** Once every text has its final codes. */
  readonly counts: CodeCounts | Withheld | undefined
  /** Whether this person may see what others gave. */
  readonly mayCount: boolean
  readonly barred: Readonly<Record<'redact' | 'code' | 'compare', Barred | undefined>>
  readonly query: string
  readonly words: readonly string[]
  readonly list: ListPage<OpenText>
}

/** All about one open question. */
export function OpenQuestionPage(props: OpenQuestionProps) {
  const { frame, at, question } = props
  const texts = textsFor(openAnswersTexts, frame.language)
  return (
    <InitiativeFrame
      frame={frame}
      initiative={at.initiative}
      title={questionTitle(question, frame.language)}
      width="wide"
    >
      <Progress {...props} />
      <Tasks {...props} />
      <Codes {...props} />
      <Texts {...props} />
      <p>
        <a class="kern-link" href={routes.openAnswers.href({ id: at.initiative.id })}>
          {texts.back}
        </a>
      </p>
    </InitiativeFrame>
  )
}

function Progress({ frame, at, question, coding }: OpenQuestionProps) {
  const texts = textsFor(textsTexts, frame.language)
  const { writers, progress } = question
  const shown = (count: number) => count.toLocaleString(frame.language)
  const bars = [
    { id: 'redacted', label: texts.redacted, value: writers - progress.raw, max: writers },
    {
      id: 'confirmed',
      label: texts.confirmed,
      value: progress.confirmed + progress.withheld,
      max: writers,
    },
    ...coding.state.coders.map(({ coder, codings }, index) => ({
      id: `coded-${index + 1}`,
      label: texts.codedBy(nameOf(at.initiative, coder)),
      value: codings.size,
      max: coding.texts.length,
    })),
  ]
  return (
    <section class="stack" aria-label={texts.progress}>
      <div class="side-by-side">
        {bars.map((bar) => (
          <ProgressBar {...bar} shown={texts.ofAll(shown(bar.value), shown(bar.max))} />
        ))}
      </div>
      {progress.withheld > 0 && <p>{texts.withheld(progress.withheld)}</p>}
    </section>
  )
}

function Tasks({ frame, at, question, coding, barred }: OpenQuestionProps) {
  const texts = textsFor(textsTexts, frame.language)
  const place = { id: at.initiative.id, variable: question.id }
  const { progress } = question
  const { scheme, state } = coding
  const done = state.coders.filter(({ isDone }) => isDone)
  return (
    <section class="stack" aria-labelledby="tasks">
      <h2 id="tasks">{texts.tasks}</h2>
      {barred.redact === undefined ? (
        <Buttons>
          <ButtonLink href={routes.redaction.href(place)}>{texts.redact(progress.raw)}</ButtonLink>
          <ButtonLink href={routes.confirmation.href(place)}>
            {texts.confirm(progress.redacted)}
          </ButtonLink>
        </Buttons>
      ) : (
        <BarredReason frame={frame} barred={barred.redact} />
      )}
      {barred.compare === undefined ? (
        <Buttons>
          <ButtonLink href={routes.codingScheme.href(place)}>
            {texts.scheme(scheme.codes.length)}
          </ButtonLink>
          {scheme.codes.length > 0 && barred.code === undefined && (
            <ButtonLink href={routes.coding.href(place)}>{texts.code}</ButtonLink>
          )}
          {done.length > 0 && (
            <ButtonLink href={routes.codingComparison.href(place)}>{texts.compare}</ButtonLink>
          )}
        </Buttons>
      ) : (
        <BarredReason frame={frame} barred={barred.compare} />
      )}
    </section>
  )
}

function Codes({ frame, coding, counts, mayCount }: OpenQuestionProps) {
  const texts = textsFor(textsTexts, frame.language)
  const { scheme, state } = coding
  if (scheme.codes.length === 0) return null
  const coders = state.coders.filter(({ isDone }) => isDone).length
  const open = state.differences.filter(({ settled }) => settled === undefined).length
  return (
    <section class="stack" aria-labelledby="codes">
      <h2 id="codes">{texts.codes}</h2>
      {!mayCount ? (
        <p>{texts.codeFirst}</p>
      ) : counts === undefined ? (
        <p>{coders === 0 ? texts.notCoded : texts.notSettled(open)}</p>
      ) : (
        <CodeCountTable frame={frame} counts={counts} coders={coders} />
      )}
    </section>
  )
}

function Texts(props: OpenQuestionProps) {
  const { frame, at, question, coding, barred, query, words, list } = props
  const texts = textsFor(textsTexts, frame.language)
  const place = { id: at.initiative.id, variable: question.id }
  const found = list.all.toLocaleString(frame.language)
  return (
    <section class="stack" aria-labelledby="texts">
      <h2 id="texts">{texts.texts}</h2>
      {coding.texts.length === 0 ? (
        <p>{texts.noTexts}</p>
      ) : (
        <>
          <SearchForm frame={frame} action={routes.openQuestion.href(place)} query={query} />
          {words.length > 0 && (
            <p>
              <output>{texts.found(found, list.all === 1)}</output>
            </p>
          )}
          <TextList
            frame={frame}
            initiative={at.initiative.id}
            texts={list.items}
            words={words}
            mayQuote={barred.code === undefined}
          />
          <PageLinks
            frame={frame}
            list={list}
            href={(number) =>
              routes.openQuestion.href(place, {
                ...(query !== '' && { [searchField]: query }),
                [pageField]: number,
              })
            }
          />
        </>
      )}
    </section>
  )
}
