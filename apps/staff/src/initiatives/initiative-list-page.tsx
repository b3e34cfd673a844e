import { ButtonLink, DataTable, Day, EmptyState, Notice, textsFor } from '@meinungsbild/design'
import type { State, StepView } from '@meinungsbild/procedure'
import type { UnreadableEntryError } from '../dossier/unreadable-entry.ts'
import { errorTexts } from '../errors/error.texts.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { initiativeTexts } from './initiative.texts.ts'

type Row = {
  readonly id: string
  readonly state: State
  readonly current: readonly StepView[]
}

type InitiativeListProps = {
  readonly frame: Frame
  readonly initiatives: readonly Row[]
  /** Where dossiers are damaged; they are not among the initiatives. */
  readonly unreadable: readonly UnreadableEntryError[]
}

/** Every initiative with where it stands, the one that moved last first. */
export function InitiativeListPage({ frame, initiatives, unreadable }: InitiativeListProps) {
  const texts = textsFor(initiativeTexts, frame.language)
  const damage = textsFor(errorTexts, frame.language)
  const standsAt = ({ state, current }: Row) =>
    state.status === 'closed'
      ? texts.closed
      : current.map(({ id, title }) => `${id} ${title[frame.language]}`).join(', ')
  return (
    <StaffPage frame={frame} title={texts.listTitle} width="wide">
      {unreadable.map(({ initiative, number }) => (
        <Notice tone="danger" title={damage.unreadable(initiative, String(number))} />
      ))}
      <p>
        <ButtonLink href={routes.newInitiative.href()} style="primary">
          {texts.propose}
        </ButtonLink>
      </p>
      {initiatives.length === 0 ? (
        <EmptyState title={texts.none}>
          <p>{texts.noneHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={texts.listTitle}
          captionHidden
          rows={initiatives}
          columns={[
            {
              head: texts.initiative,
              cell: ({ id, state }) => (
                <a class="kern-link" href={routes.initiative.href({ id })}>
                  {state.initiative?.title}
                </a>
              ),
            },
            { head: texts.standsAt, cell: standsAt },
            {
              head: texts.due,
              cell: ({ current }) =>
                current.flatMap(({ due }) => (due === undefined ? [] : [<Day day={due} />])),
            },
            {
              head: texts.proposedBy,
              cell: ({ state }) => state.initiative?.proposedBy.name,
            },
          ]}
        />
      )}
      <p>
        <a class="kern-link" href={routes.disposals.href()}>
          {texts.disposal}
        </a>
      </p>
    </StaffPage>
  )
}
