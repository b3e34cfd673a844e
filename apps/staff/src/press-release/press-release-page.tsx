import {
  Buttons,
  ButtonLink,
  Notice,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Authority } from '@meinungsbild/exchange'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { FigureNotices } from './figure-notices.tsx'
import { MeasuresCard } from './measures-card.tsx'
import { pressReleaseTexts } from './press-release.texts.ts'
import { PublicationCards } from './publication-cards.tsx'
import { QuoteCard } from './quote-card.tsx'
import { isWrittenIn } from './release-blocks.ts'
import { ReleasePreview } from './release-preview.tsx'
import type { ReleaseView } from './release-view.ts'

export type PressReleaseProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** Absent while nothing is written or no result may be read. */
  readonly view: ReleaseView | undefined
  readonly authority: Authority
  readonly address: string | undefined
  /** The moment of the embargo as it was typed, if it could not be taken. */
  readonly typed: string | undefined
  readonly errors: readonly FormError[]
}

/** The release as the public will read it, and what stands between it and the public. */
export function PressReleasePage(props: PressReleaseProps) {
  const { frame, initiative, view, errors } = props
  const texts = textsFor(pressReleaseTexts, frame.language)
  const document = 'pressRelease'
  const place = { id: initiative.id, document }
  const mayWrite = initiative.may({ kind: 'saveDocument', document }).ok
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <p>{texts.lead}</p>
      <Published {...props} />
      <Buttons>
        <ButtonLink href={routes.document.href(place)}>
          {mayWrite ? texts.write : texts.read}
        </ButtonLink>
        {view && <ButtonLink href={routes.documentPdf.href(place)}>{texts.pdf}</ButtonLink>}
        {view && isWrittenIn(view.version.sections, 'en') && (
          <ButtonLink href={routes.documentPdf.href(place, { sprache: 'en' })}>
            {texts.pdfEnglish}
          </ButtonLink>
        )}
      </Buttons>
      {view && <FigureNotices frame={frame} initiative={initiative} view={view} />}
      <h2>{texts.preview}</h2>
      {view ? <ReleasePreview {...props} view={view} /> : <p>{texts.notWritten}</p>}
      {view && <QuoteCard frame={frame} initiative={initiative} view={view} />}
      <PublicationCards {...props} />
      <MeasuresCard frame={frame} initiative={initiative} />
    </InitiativeFrame>
  )
}

function Published({ frame, initiative, address }: PressReleaseProps) {
  const texts = textsFor(pressReleaseTexts, frame.language)
  const { publication } = initiative.state
  if (publication === undefined) return null
  const moment = formatMoment(publication.visibleFrom, frame.language)
  return (
    <Notice tone="success" title={texts.published(moment)}>
      <p>
        {texts.address}:{' '}
        <a class="kern-link" href={address}>
          {address}
        </a>
      </p>
    </Notice>
  )
}
