import { ButtonLink, EmptyState, textsFor, type FormError } from '@meinungsbild/design'
import type { Participant, ParticipantSample } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { QuietReason } from '../../layout/quiet-reason.tsx'
import { routes } from '../../routes.ts'
import { DeleteList } from './delete-list.tsx'
import type { ListResponse } from './list-response.ts'
import { ObjectionForm } from './objection-form.tsx'
import { participantListTexts } from './participant-list.texts.ts'
import { PersonSearch } from './person-search.tsx'
import { RatesSection } from './rates-section.tsx'
import { ReturnsForm } from './returns-form.tsx'
import { SampleFacts } from './sample-facts.tsx'
import { StratumTable } from './stratum-table.tsx'

export type ListProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly sample: ParticipantSample | undefined
  readonly response: ListResponse | undefined
  /** There are names and addresses. */
  readonly people: boolean
  /** Codes or letters belong to them. */
  readonly isInUse: boolean
  /** Whether this person keeps the list; others see numbers only. */
  readonly mayKeep: boolean
  readonly search: string
  /** `undefined` where nobody was looked up. */
  readonly found: readonly Participant[] | undefined
  /** How many objections are noted. */
  readonly objections: number
  /** The share of unknown cases that belong to the population, in per cent, as typed. */
  readonly eligible: string
  readonly form: URLSearchParams
  readonly done: string | undefined
  readonly errors: readonly FormError[]
}

/** Who was drawn, from what and how, what has become of it; and for those who keep the list, its people. */
export function ParticipantListPage(props: ListProps) {
  const { frame, initiative, sample, response, people, mayKeep, errors } = props
  const texts = textsFor(participantListTexts, frame.language)
  const { id } = initiative
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, initiative, errors }}
      title={texts.title}
      done={doneWords(props)}
    >
      {!sample && (
        <EmptyState title={texts.none}>
          <ButtonLink href={routes.participants.href({ id })}>{texts.toPlan}</ButtonLink>
        </EmptyState>
      )}
      {sample && !people && <p>{texts.forgotten}</p>}
      {sample && response && (
        <>
          <StratumTable {...{ frame, response, mayKeep }} />
          <RatesSection {...props} response={response} />
          <SampleFacts {...{ frame, sample, mayKeep }} />
        </>
      )}
      {mayKeep && people && (
        <>
          <PersonSearch {...props} />
          <ReturnsForm {...props} />
        </>
      )}
      {mayKeep && initiative.state.status !== 'closed' && <ObjectionForm {...props} />}
      {mayKeep && people && !props.isInUse && <DeleteList {...props} />}
      {!mayKeep && people && <QuietReason text={texts.noNames} />}
    </InitiativeFrame>
  )
}

function doneWords({ frame, done }: ListProps): string | undefined {
  const texts = textsFor(participantListTexts, frame.language)
  switch (done) {
    case 'drawn':
      return texts.drawnDone
    case 'noted':
      return texts.notedDone
    case 'deleted':
      return texts.deletedDone
    case 'inList':
      return texts.objectedInList
    case 'outside':
      return texts.objectedOutside
    default:
      return undefined
  }
}
