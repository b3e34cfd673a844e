import { Badge, DataTable, Timeline, formatDay, textsFor } from '@meinungsbild/design'
import type { PlannedDeletion } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { deletionTexts } from './deletion.texts.ts'
import { dueDay, stateBadge } from './deletion-words.ts'
import type { HouseEntry } from './house-register.ts'
import { titleOf } from './planned-table.tsx'

/** One thing of one survey; requests of data subjects and the log of accounts belong to none. */
export type DeletionRow = {
  readonly planned: PlannedDeletion
  readonly initiative: { readonly id: string; readonly title: string } | undefined
}

type DeletionsPageProps = {
  readonly frame: Frame
  readonly rows: readonly DeletionRow[]
  readonly register: readonly HouseEntry[]
}

/** What goes when over the whole house. */
export function DeletionsPage({ frame, rows, register }: DeletionsPageProps) {
  const { language } = frame
  const texts = textsFor(deletionTexts, language)
  return (
    <StaffPage frame={frame} title={texts.houseTitle} width="wide">
      <p>{texts.houseLead}</p>
      <p>
        <a class="kern-link" href={routes.deletionRules.href()}>
          {texts.toRules}
        </a>
      </p>
      <DataTable<DeletionRow>
        caption={texts.planned}
        rows={rows}
        empty={texts.houseNothing}
        columns={[
          { head: texts.due, cell: ({ planned }) => dueDay(planned, language) ?? '–' },
          { head: texts.data, rowHead: true, cell: ({ planned }) => titleOf(planned, language) },
          {
            head: texts.survey,
            cell: ({ initiative }) =>
              initiative ? (
                <a class="kern-link" href={routes.deletion.href({ id: initiative.id })}>
                  {initiative.title}
                </a>
              ) : (
                texts.ofHouse
              ),
          },
          {
            head: texts.count,
            numeric: true,
            cell: ({ planned }) => planned.count.toLocaleString(language),
          },
          {
            head: texts.state,
            cell: ({ planned }) => <Badge {...stateBadge(planned, language)} />,
          },
        ]}
      />
      <h2>{texts.houseProofs}</h2>
      <p>{texts.houseProofsLead}</p>
      {register.length === 0 ? (
        <p>{texts.houseNoProofs}</p>
      ) : (
        <Timeline
          entries={register.toReversed().map((entry) => ({
            at: entry.at,
            title: happened(entry, language),
            actor: entry.by.name,
          }))}
        />
      )}
    </StaffPage>
  )
}

function happened(entry: HouseEntry, language: 'de' | 'en'): string {
  const texts = textsFor(deletionTexts, language)
  switch (entry.kind) {
    case 'periodsSet':
      return texts.periodsSet(entry.reason)
    case 'dataDeleted':
      return texts.deleted(entry.data.title[language], entry.count)
    case 'backupRestored':
      return entry.gone === undefined
        ? texts.restoredBlindly(formatDay(germanDay(entry.madeAt), language))
        : texts.restored(formatDay(germanDay(entry.madeAt), language), entry.gone.length)
    case 'deletionsRepeated':
      return texts.repeated(entry.again)
    default:
      return entry satisfies never
  }
}
