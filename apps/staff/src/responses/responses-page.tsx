import { textsFor, type FormError } from '@meinungsbild/design'
import { findDocument, stepList } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { noResponse, type ResponseFields } from './response-fields.ts'
import { ResponseForm } from './response-form.tsx'
import { ResponseTable } from './response-table.tsx'
import { responsesTexts } from './responses.texts.ts'

export type ResponsesProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly typed?: ResponseFields
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** The Rückmeldungen of the units, who is still missing, and the form of one's own. */
export function ResponsesPage(props: ResponsesProps) {
  const { frame, initiative, typed, errors = [], done } = props
  const { language } = frame
  const texts = textsFor(responsesTexts, language)
  const { id, model, state, at } = initiative
  const view = stepList(model, state, at).find(({ step }) =>
    step.acts.some(({ act }) => act === 'respond'),
  )
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      initiative={initiative}
      errors={errors}
      done={done}
      width="wide"
    >
      <p>{texts.lead}</p>
      {view?.step.worksFrom.map((document) => (
        <p>
          <a class="kern-link" href={routes.document.href({ id, document })}>
            {texts.draft}: {findDocument(model, document)?.title[language]}
          </a>
        </p>
      ))}
      <ResponseTable language={language} responses={state.responses} />
      {view && view.waitingFor.length > 0 && (
        <>
          <p>{texts.waiting}</p>
          <ul class="kern-list">
            {view.waitingFor.map((missing) => (
              <li>{missing[language]}</li>
            ))}
          </ul>
        </>
      )}
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.give}
        action={{ kind: 'respond' }}
      >
        <ResponseForm
          frame={frame}
          action={routes.responses.href({ id })}
          typed={typed ?? { ...noResponse, contactName: frame.person?.name ?? '' }}
          errors={errors}
        />
      </GuardedCard>
    </StaffPage>
  )
}
