import { Badge, DataTable, Day, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { SupportRequest } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { isOverdue } from '../tasks/overdue.ts'
import { contactWords } from '../people/contact-words.ts'
import { supportTexts } from './support.texts.ts'

type RequestTableProps = {
  readonly language: UiLanguage
  readonly requests: readonly SupportRequest[]
  /** The moment of looking. */
  readonly at: string
}

const tones = { yes: 'success', partly: 'warning', no: 'danger' } as const

/** What was requested of whom, what the unit has answered, and who is to be asked there. */
export function RequestTable({ language, requests, at }: RequestTableProps) {
  const texts = textsFor(supportTexts, language)
  return (
    <DataTable<SupportRequest>
      caption={texts.caption}
      captionHidden
      rows={requests}
      empty={texts.none}
      columns={[
        { head: texts.unit, cell: ({ unit }) => unit },
        { head: texts.task, cell: ({ task }) => task },
        { head: texts.due, cell: ({ due }) => <Day day={due} /> },
        {
          head: texts.state,
          cell: ({ answered, due }) => {
            if (answered !== undefined) {
              return (
                <>
                  <Badge label={texts[answered.answer]} tone={tones[answered.answer]} />{' '}
                  {texts.answeredBy(signatureWords(answered.by, language))}
                </>
              )
            }
            return isOverdue(due, new Date(at)) ? (
              <Badge label={texts.late} tone="warning" />
            ) : (
              <Badge label={texts.open} />
            )
          },
        },
        {
          head: texts.contact,
          cell: ({ answered }) => answered?.contact && contactWords(answered.contact),
        },
        { head: texts.note, cell: ({ answered }) => answered?.note },
      ]}
    />
  )
}
