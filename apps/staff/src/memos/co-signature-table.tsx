import { Badge, DataTable, Markdown, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { CoSignature, CoSignatureMark } from '@meinungsbild/procedure'
import type { PencilMarks } from '@meinungsbild/storage'
import { PencilMark } from '../pencil-marks/pencil-mark.tsx'
import { signatureWords } from '../people/signature-words.ts'
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

const tones = {
  signed: 'success',
  signedWithChanges: 'warning',
  refused: 'danger',
  noted: 'info',
} as const satisfies Record<CoSignatureMark, string>

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
          cell: ({ by, mark, outdated }) => (
            <>
              {marks && <PencilMark language={language} marks={marks} by={by} />}{' '}
              <Badge label={texts[mark]} tone={tones[mark]} />{' '}
              {outdated && <span class="muted">{texts.outdated}</span>}
            </>
          ),
        },
        { head: texts.on, cell: ({ on }) => `${on.title[language]} (${on.version})` },
        { head: texts.note, cell: ({ note = '' }) => <Markdown text={note} language={language} /> },
        { head: texts.when, cell: ({ at }) => <Moment instant={at} /> },
      ]}
    />
  )
}
