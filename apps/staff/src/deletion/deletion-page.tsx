import { Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { deletionTexts } from './deletion.texts.ts'
import type { DeletionPlan } from './deletion-plan.ts'
import { PaperCard } from './paper-card.tsx'
import { PlannedTable } from './planned-table.tsx'
import { ProofsTable } from './proofs-table.tsx'

type DeletionPageProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly plan: DeletionPlan
  /** Whether this person may note that forms on paper were destroyed. */
  readonly isTheirs: boolean
  readonly how: string
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** Was wird wann gelöscht: of one survey, with the proofs of what has gone. */
export function DeletionPage(props: DeletionPageProps) {
  const { frame, initiative, plan, isTheirs, how, errors, done } = props
  const texts = textsFor(deletionTexts, frame.language)
  const place = { id: initiative.id }
  const forms = plan.planned.find(({ kind }) => kind === 'paperForms')
  return (
    <StaffPage
      frame={frame}
      initiative={initiative}
      title={texts.title}
      width="wide"
      errors={errors}
      done={done}
    >
      <p>{texts.lead}</p>
      {plan.hold && (
        <Notice tone="warning" title={texts.hold(plan.hold.reason)}>
          <p>{texts.holdLead}</p>
        </Notice>
      )}
      <h2>{texts.planned}</h2>
      <PlannedTable frame={frame} planned={plan.planned} />
      {forms && (
        <PaperCard {...{ frame, forms, isTheirs, how, errors }} initiative={initiative.id} />
      )}
      <h2>{texts.proofs}</h2>
      <ProofsTable frame={frame} proofs={plan.proofs} />
      <p>{texts.clocks}</p>
      <ul class="kern-list">
        <li>
          <a class="kern-link" href={routes.disposal.href(place)}>
            {texts.toDisposal}
          </a>
        </li>
        <li>
          <a
            class="kern-link"
            href={`${routes.disposal.href(place)}#${plan.hold ? 'liftHold' : 'placeHold'}`}
          >
            {texts.toHold}
          </a>
        </li>
        <li>
          <a class="kern-link" href={routes.deletions.href()}>
            {texts.toHouse}
          </a>
        </li>
        <li>
          <a class="kern-link" href={routes.deletionRules.href()}>
            {texts.toRules}
          </a>
        </li>
      </ul>
    </StaffPage>
  )
}
