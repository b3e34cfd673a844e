import { ButtonLink, Buttons, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { resultTablesTexts } from './result-tables.texts.ts'
import { tableFileKinds } from './table-file-kinds.ts'

type ToDownloadsProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** The ways by which results leave the application: tables for everybody, single answers for the few. */
export function ToDownloads({ frame, initiative: { id } }: ToDownloadsProps) {
  const texts = textsFor(resultTablesTexts, frame.language)
  const sprache = frame.language
  return (
    <>
      <p>{texts.lead}</p>
      <Buttons>
        {tableFileKinds.map((art) => (
          <ButtonLink
            key={art}
            href={routes.resultTables.href({ id }, { art, sprache })}
            label={texts.downloadAs(texts[art])}
            download
          >
            {texts[art]}
          </ButtonLink>
        ))}
      </Buttons>
      <p>
        <a class="kern-link" href={routes.microdata.href({ id })}>
          {texts.toMicrodata}
        </a>
      </p>
    </>
  )
}
