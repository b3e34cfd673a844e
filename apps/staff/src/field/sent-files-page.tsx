import { ButtonLink, DataTable, EmptyState, textsFor } from '@meinungsbild/design'
import { formatFileSize, type FileAnswer } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { sentFilesTexts } from './sent-files.texts.ts'

export type SentFile = FileAnswer & {
  readonly question: string
  /** Whether its contents are here already. */
  readonly isHere: boolean
}

type SentFilesPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly files: readonly SentFile[]
}

/** What citizens have sent beside their answers, each to be saved, none to be shown as a page of this house. */
export function SentFilesPage({ frame, initiative, files }: SentFilesPageProps) {
  const texts = textsFor(sentFilesTexts, frame.language)
  const { id } = initiative
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
      {files.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <>
          <p>{texts.lead}</p>
          <DataTable<SentFile>
            caption={texts.title}
            captionHidden
            rows={files}
            columns={[
              {
                head: texts.name,
                cell: (file) =>
                  file.isHere ? (
                    <a
                      class="kern-link"
                      href={routes.sentFile.href({ id, file: file.id })}
                      download={file.name}
                    >
                      {file.name}
                    </a>
                  ) : (
                    `${file.name} (${texts.missing})`
                  ),
              },
              { head: texts.question, cell: ({ question }) => question },
              { head: texts.type, cell: ({ type }) => type },
              {
                head: texts.size,
                cell: ({ bytes }) => formatFileSize(bytes, frame.language),
                numeric: true,
              },
            ]}
          />
        </>
      )}
      <ButtonLink style="tertiary" href={routes.field.href({ id })}>
        {texts.back}
      </ButtonLink>
    </InitiativeFrame>
  )
}
