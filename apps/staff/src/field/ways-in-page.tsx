import { QrCode, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import type { WayIn } from './ways-in.ts'
import { waysInTexts } from './ways-in.texts.ts'

type WaysInProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly ways: readonly WayIn[]
}

/** Every way into a survey with its address and QR code. */
export function WaysInPage({ frame, initiative, ways }: WaysInProps) {
  const texts = textsFor(waysInTexts, frame.language)
  const place = { id: initiative.id }
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
      <p>{texts.lead}</p>
      {ways.map(({ kind, address }) => (
        <section class="stack way-in" aria-labelledby={kind}>
          <h2 id={kind}>{texts[kind]}</h2>
          <p>{texts[`${kind}Text`]}</p>
          {kind === 'kiosk' && <p>{texts.kioskSetup}</p>}
          <p class="way-in__address">
            <a class="kern-link" href={address}>
              {address}
            </a>
          </p>
          <QrCode text={address} label={texts.qrLabel(texts[kind])} />
          <p>
            <a class="kern-link" href={routes.waysIn.href(place, { qr: kind })} download>
              {texts.qrFile}
            </a>
          </p>
        </section>
      ))}
      <p>
        <a class="kern-link" href={routes.field.href(place)}>
          {texts.back}
        </a>
      </p>
    </InitiativeFrame>
  )
}
