import { Badge, DataTable, Day, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { SupportRequest } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { supportTexts } from './support.texts.ts'

type RequestTableProps = {
  readonly language: UiLanguage
  readonly requests: readonly SupportRequest[]
}

/** What was requested of whom, and what has been promised. */
export function RequestTable({ language, requests }: RequestTableProps) {
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
          cell: ({ committed }) =>
            committed === undefined ? (
              <Badge label={texts.open} />
            ) : (
              <>
                <Badge label={texts.committed} tone="success" />{' '}
                {texts.committedBy(signatureWords(committed.by, language))} {committed.note}
              </>
            ),
        },
      ]}
    />
  )
}
