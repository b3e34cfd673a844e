import { Button, EmptyState, textsFor, type FormError } from '@meinungsbild/design'
import type { DocumentDefinition, DocumentVersion, Opinion } from '@meinungsbild/procedure'
import { DocumentText } from '../documents/document-text.tsx'
import { VersionLine } from '../documents/version-line.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { noOpinion, type OpinionFields } from './opinion-fields.ts'
import { OpinionFieldsView } from './opinion-fields-view.tsx'
import { OpinionList } from './opinion-list.tsx'
import { opinionsTexts } from './opinions.texts.ts'

export type OpinionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly latest: DocumentVersion | undefined
  readonly opinions: readonly (Opinion & { readonly outdated: boolean })[]
  readonly typed?: OpinionFields
  readonly errors?: readonly FormError[]
  readonly done?: string | undefined
}

/** A document with the opinions on it, and the form for one more. */
export function OpinionPage(props: OpinionProps) {
  const { frame, initiative, definition, latest, opinions, done } = props
  const { typed = noOpinion, errors = [] } = props
  const { language } = frame
  const texts = textsFor(opinionsTexts, language)
  const place = { id: initiative.id, document: definition.id }
  return (
    <StaffPage
      frame={frame}
      title={texts.title(definition.title[language])}
      initiative={initiative}
      errors={errors}
      done={done}
    >
      <p>
        <a class="kern-link" href={routes.document.href(place)}>
          {texts.toDocument}
        </a>
      </p>
      <VersionLine language={language} version={latest} />
      {latest && (
        <DocumentText language={language} definition={definition} sections={latest.sections} />
      )}
      {opinions.length === 0 && <EmptyState title={texts.none} />}
      <OpinionList language={language} opinions={opinions} />
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.give}
        action={{ kind: 'giveOpinion', document: definition.id }}
      >
        <p>{texts.lead}</p>
        <Form frame={frame} action={routes.opinion.href(place)} id="stellungnahme">
          <input type="hidden" name="contentHash" value={latest?.contentHash ?? ''} />
          <OpinionFieldsView language={language} typed={typed} errors={errors} />
          <Button>{texts.send}</Button>
        </Form>
      </GuardedCard>
    </StaffPage>
  )
}
