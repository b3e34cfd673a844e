import { Badge, DataTable, Markdown, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { CoSignature } from '@meinungsbild/procedure'
import type { PencilMarks } from '@meinungsbild/storage'
import { PencilMark } from '../pencil-marks/pencil-mark.tsx'
import { signatureWords } from '../people/signature-words.ts'
import { markTones } from './mark-tones.ts'
import { memosTexts } from './memos.texts.ts'

type Row = CoSignature & { readonly outdated?: boolean }

type CoSignatureTableProps = {
  readonly language: UiLanguage
  readonly coSignatures: readonly Row[]
  /** Zeichen of the offices; without them the table does without. */
  readonly marks?: PencilMarks
  /** In its place where there is none. */
  readonly empty?: string
}

/** The strip of co-signatures: who, with which mark, with which note, on which version. */
export function CoSignatureTable(props: CoSignatureTableProps) {
  const { language, coSignatures, marks, empty } = props
  const texts = textsFor(memosTexts, language)
  if (coSignatures.length === 0 && empty === undefined) return null
  return (
    <DataTable<Row>
      caption={texts.coSignatures}
      rows={coSignatures}
      {...(empty === undefined ? {} : { empty })}
      columns={[
        { head: texts.who, cell: ({ by }) => signatureWords(by, language) },
        {
          head: texts.mark,
          cell: ({ by, at, mark, outdated }) => (
            <>
              {marks && <PencilMark language={language} marks={marks} by={by} />}{' '}
              <Badge label={texts[mark]} tone={markTones[mark]} />{' '}
              {outdated && <span class="muted">{texts.outdated} </span>}
              <span class="muted">
                <Moment instant={at} />
              </span>
            </>
          ),
        },
        { head: texts.on, cell: ({ on }) => `${on.title[language]} (${on.version})` },
        { head: texts.note, cell: ({ note = '' }) => <Markdown text={note} language={language} /> },
      ]}
    />
  )
}
