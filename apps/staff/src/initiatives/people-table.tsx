import { DataTable, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Participant } from '@meinungsbild/procedure'
import { roleWords } from '../people/role-words.ts'
import { peopleTexts } from './people.texts.ts'

type PeopleTableProps = {
  readonly language: UiLanguage
  readonly participants: readonly Participant[]
}

/** Who takes part, and as what. */
export function PeopleTable({ language, participants }: PeopleTableProps) {
  const texts = textsFor(peopleTexts, language)
  return (
    <DataTable
      caption={texts.title}
      captionHidden
      rows={participants}
      columns={[
        { head: texts.name, cell: ({ name }) => name },
        {
          head: texts.role,
          cell: ({ role, deputy }) =>
            roleWords(role, language) + (deputy ? `, ${texts.inDeputy}` : ''),
        },
        { head: texts.unit, cell: ({ unit }) => unit ?? '' },
      ]}
    />
  )
}
