import { Button, ButtonLink, textsFor } from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { exportFile, exportFormats, type ExportFormat } from './export-file.ts'
import { exportFormatHints, exportFormatNames, exportTexts } from './export.texts.ts'
import { ReportList } from './report-list.tsx'
import { VersionSelect } from '../parts/version-select.tsx'

type ExportPageProps = {
  readonly frame: Frame
  readonly loaded: LoadedInitiative
  readonly questionnaire: Questionnaire
  /** What was chosen, and what can be. */
  readonly version: string
  readonly versions: readonly string[]
}

/** Every format in which the questionnaire can be given out, each with what it loses. */
export function ExportPage(props: ExportPageProps) {
  const { frame, loaded, version, versions } = props
  const texts = textsFor(exportTexts, frame.language)
  const place = { id: loaded.id }
  const query = { fassung: version }
  return (
    <InitiativeFrame width="wide" frame={frame} initiative={loaded} title={texts.title}>
      <form class="stack" method="get" action={routes.questionnaireExport.href(place)}>
        <VersionSelect shownIn={frame.language} {...{ version, versions }} />
        <Button style="secondary">{texts.show}</Button>
      </form>
      {exportFormats.map((format) => (
        <FormatSection key={format} {...props} format={format} />
      ))}
      <section class="stack" aria-labelledby="weitere">
        <h2 id="weitere">{texts.others}</h2>
        <ul class="kern-list kern-list--bullet">
          <li>
            <a class="kern-link" href={routes.questionnairePaper.href(place, query)}>
              {texts.paper}
            </a>
          </li>
          <li>
            <a class="kern-link" href={routes.codebook.href(place, query)}>
              {texts.codebook}
            </a>
          </li>
        </ul>
      </section>
    </InitiativeFrame>
  )
}

function FormatSection({
  frame,
  loaded,
  questionnaire,
  version,
  format,
}: ExportPageProps & { readonly format: ExportFormat }) {
  const texts = textsFor(exportTexts, frame.language)
  const name = textsFor(exportFormatNames, frame.language)[format]
  const { report } = exportFile(questionnaire, format)
  const query = { fassung: version, art: format }
  return (
    <section class="stack" aria-labelledby={format}>
      <h2 id={format}>{name}</h2>
      <p>{textsFor(exportFormatHints, frame.language)[format]}</p>
      {report.length === 0 && <p>{texts.complete}</p>}
      <ReportList {...{ frame, report }} kind="lost" id={`${format}-verloren`} />
      <ReportList {...{ frame, report }} kind="changed" id={`${format}-geaendert`} />
      <div>
        <ButtonLink
          href={routes.questionnaireExport.href({ id: loaded.id }, query)}
          label={texts.downloadAs(name)}
          download
        >
          {texts.download}
        </ButtonLink>
      </div>
    </section>
  )
}
