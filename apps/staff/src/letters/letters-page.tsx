import { ButtonLink, EmptyState, textsFor, type FormError } from '@meinungsbild/design'
import type { LetterRefusal } from '@meinungsbild/documents'
import type { LetterKind, LetterSeriesRecord, LetterText } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { BeginForm } from './begin-form.tsx'
import { lettersTexts } from './letters.texts.ts'
import { LetterTextTable } from './letter-text-table.tsx'
import { SeriesTable } from './series-table.tsx'
import type { SeriesState } from './series-state.ts'

/** Letters of a kind that cannot be printed as they should. */
export type Unprintable = {
  readonly kind: LetterKind
  readonly refusals: readonly LetterRefusal[]
}

export type LettersProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly languages: readonly [string, ...string[]]
  readonly invitation: readonly LetterText[]
  readonly reminder: readonly LetterText[]
  /** Whether anybody has been drawn. */
  readonly hasList: boolean
  readonly recipients:
    | { readonly people: readonly unknown[]; readonly withoutAddress: number }
    | undefined
  readonly series: readonly (LetterSeriesRecord & { readonly state: SeriesState })[]
  readonly unprintable: Unprintable | undefined
  readonly errors: readonly FormError[]
}

/** The texts of invitation and reminder, what can be printed of them, and what was. */
export function LettersPage(props: LettersProps) {
  const { frame, initiative, hasList, series, errors } = props
  const texts = textsFor(lettersTexts, frame.language)
  const withCodes = initiative.state.participantsPlans.at(-1)?.plan.access === 'code'
  if (!withCodes)
    return (
      <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
        <EmptyState title={texts.noCodes}>
          <p>{texts.noCodesHint}</p>
          <ButtonLink href={routes.participants.href({ id: initiative.id })}>
            {texts.toParticipants}
          </ButtonLink>
        </EmptyState>
      </InitiativeFrame>
    )
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      width="wide"
    >
      <p>{texts.lead}</p>
      {!hasList && (
        <p>
          {texts.noList}{' '}
          <a class="kern-link" href={routes.participants.href({ id: initiative.id })}>
            {texts.toParticipants}
          </a>
        </p>
      )}
      <KindSection {...props} kind="invitation" />
      <KindSection {...props} kind="reminder" />
      <section class="stack" aria-labelledby="serien">
        <h2 id="serien">{texts.series}</h2>
        {series.length === 0 ? (
          <p>{texts.noSeries}</p>
        ) : (
          <SeriesTable {...{ frame, initiative, series }} />
        )}
      </section>
    </InitiativeFrame>
  )
}

function KindSection(props: LettersProps & { readonly kind: LetterKind }) {
  const { frame, kind, hasList } = props
  const texts = textsFor(lettersTexts, frame.language)
  return (
    <section class="stack" aria-labelledby={kind}>
      <h2 id={kind}>{texts[kind]}</h2>
      <p>{texts[`${kind}Lead`]}</p>
      <LetterTextTable {...props} />
      {hasList && <BeginForm {...props} />}
    </section>
  )
}
