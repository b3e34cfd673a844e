import {
  BlockView,
  Button,
  ButtonLink,
  Buttons,
  Card,
  DateField,
  Notice,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { pressReleaseTexts } from './press-release.texts.ts'
import type { Resolved } from './release-blocks.ts'

type PressReleaseProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** With its figures put in; absent while nothing is written or no result may be read. */
  readonly resolved: Resolved | undefined
  readonly address: string | undefined
  /** The moment of the embargo as it was typed, if it could not be taken. */
  readonly typed: string | undefined
  readonly errors: readonly FormError[]
}

/** The release as the public will read it, and what stands between it and the public. */
export function PressReleasePage(props: PressReleaseProps) {
  const { frame, initiative, resolved, errors } = props
  const texts = textsFor(pressReleaseTexts, frame.language)
  const place = { id: initiative.id, document: 'pressRelease' }
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <p>{texts.lead}</p>
      <Publication {...props} />
      <Buttons>
        <ButtonLink href={routes.document.href(place)}>{texts.write}</ButtonLink>
        {resolved && <ButtonLink href={routes.documentPdf.href(place)}>{texts.pdf}</ButtonLink>}
      </Buttons>
      <h2>{texts.preview}</h2>
      {resolved ? <Preview {...{ frame, resolved }} /> : <p>{texts.notWritten}</p>}
      <Steps {...props} />
    </InitiativeFrame>
  )
}

function Publication({ frame, initiative, address }: PressReleaseProps) {
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

function Preview({ frame, resolved }: { readonly frame: Frame; readonly resolved: Resolved }) {
  const texts = textsFor(pressReleaseTexts, frame.language)
  if (!resolved.ok) {
    return (
      <Notice tone="warning" title={texts.problems}>
        <ul class="kern-list">
          {resolved.refusals.map(({ reference, message }) => (
            <li>
              <code>{reference}</code>: {inLanguage(message, frame.language)}
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <article class="paper" lang="de">
      <BlockView
        blocks={[{ kind: 'heading', level: 2, text: resolved.headline }, ...resolved.blocks]}
      />
    </article>
  )
}

function Steps({ frame, initiative, typed, errors }: PressReleaseProps) {
  const { language } = frame
  const texts = textsFor(pressReleaseTexts, language)
  const { state, id } = initiative
  if (state.publication !== undefined) return null
  return (
    <>
      <Card title={texts.embargo}>
        {state.embargo !== undefined && (
          <p>{texts.embargoSet(formatMoment(state.embargo, language))}</p>
        )}
        <Guarded frame={frame} permission={initiative.may({ kind: 'setEmbargo' })}>
          <Form frame={frame} action={routes.pressRelease.href({ id })}>
            <DateField
              name="until"
              withTime
              label={texts.embargoUntil}
              hint={texts.embargoHint}
              value={typed}
              error={errorAt(errors, 'until')}
            />
            <Button style="secondary">{texts.saveEmbargo}</Button>
          </Form>
        </Guarded>
      </Card>
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.publish}
        action={{ kind: 'publish', document: 'pressRelease' }}
      >
        <Form frame={frame} action={routes.pressReleasePublication.href({ id })}>
          <p>{texts.publishLead}</p>
          <Button>{texts.publish}</Button>
        </Form>
      </GuardedCard>
    </>
  )
}
