import { EmptyState, Notice, textsFor, type FormError } from '@meinungsbild/design'
import type { KeyFigureDefinition, Permission } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { KeyFigureForm } from './key-figure-form.tsx'
import { KeyFigureTable } from './key-figure-table.tsx'
import { keyFiguresTexts } from './key-figures.texts.ts'

type KeyFiguresPageProps = {
  readonly frame: Frame
  readonly initiative: LoadedInitiative
  readonly figures: readonly KeyFigureDefinition[]
  readonly basedOn: string
  /** What a key figure can be about; none without a questionnaire. */
  readonly variables: readonly Variable[]
  readonly permission: Permission
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done?: boolean
}

/** All key figures, and the form for one of them. */
export function KeyFiguresPage(props: KeyFiguresPageProps) {
  const { frame, initiative, figures, variables, permission, errors, done = false } = props
  const texts = textsFor(keyFiguresTexts, frame.language)
  const shared = { ...props, initiative: initiative.id }
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, initiative, errors }}
      title={texts.title}
      done={done ? texts.saved : undefined}
    >
      <p>{texts.lead}</p>
      {!permission.ok && permission.refusal.code !== 'closed' && (
        <QuietReason text={`${texts.readOnly} ${permission.refusal.message[frame.language]}`} />
      )}
      {figures.length > 0 ? (
        <KeyFigureTable {...shared} editable={permission.ok} />
      ) : (
        <EmptyState title={texts.none} />
      )}
      {permission.ok && variables.length > 0 && <KeyFigureForm {...shared} />}
      {permission.ok && variables.length === 0 && (
        <Notice title={texts.noQuestionnaire}>
          <p>
            <a class="kern-link" href={routes.questionnaire.href({ id: initiative.id })}>
              {texts.toQuestionnaire}
            </a>
          </p>
        </Notice>
      )}
    </InitiativeFrame>
  )
}
