import { Badge, DataTable, textsFor } from '@meinungsbild/design'
import type { PlannedDeletion } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { deletionTexts } from './deletion.texts.ts'
import { dueDay, ruleWords, stateBadge } from './deletion-words.ts'

type PlannedTableProps = {
  readonly frame: Frame
  readonly planned: readonly PlannedDeletion[]
}

/** What is stored of one survey and when it goes. */
export function PlannedTable({ frame: { language }, planned }: PlannedTableProps) {
  const texts = textsFor(deletionTexts, language)
  return (
    <DataTable<PlannedDeletion>
      caption={texts.planned}
      captionHidden
      rows={planned}
      empty={texts.nothing}
      columns={[
        { head: texts.data, cell: (each) => titleOf(each, language) },
        { head: texts.count, numeric: true, cell: ({ count }) => count.toLocaleString(language) },
        { head: texts.rule, cell: ({ rule }) => ruleWords(rule, language) },
        { head: texts.due, cell: (each) => dueDay(each, language) ?? '–' },
        { head: texts.state, cell: (each) => <Badge {...stateBadge(each, language)} /> },
      ]}
    />
  )
}

/** "Gedruckte Anschreiben 2", where there are several of a kind. */
export function titleOf({ rule, item }: PlannedDeletion, language: 'de' | 'en'): string {
  return item === '' ? rule.title[language] : `${rule.title[language]} ${item}`
}
