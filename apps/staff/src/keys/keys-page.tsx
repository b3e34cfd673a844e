import {
  Button,
  Fold,
  formatDay,
  Notice,
  SummaryList,
  textsFor,
  type Fact,
  type FormError,
} from '@meinungsbild/design'
import { sealedBox } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { CeremonySection } from './ceremony-section.tsx'
import { keysTexts } from './keys.texts.ts'
import type { TrialAnswer } from './trial-answer.ts'
import { TrialSection } from './trial-section.tsx'

type KeysPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly authority: string
  /** To be opened with two shares; absent where the box is open. */
  readonly trial: TrialAnswer | undefined
  readonly keepers: readonly (string | undefined)[]
  readonly errors: readonly FormError[]
}

/** Who can open the answers, how that is changed, and whether the shares have been tried. */
export function KeysPage(props: KeysPageProps) {
  const { frame, initiative, trial, errors } = props
  const texts = textsFor(keysTexts, frame.language)
  const { id, state } = initiative
  const sealed = sealedBox(state)
  const mayChoose = initiative.may({ kind: 'chooseBallotBox' })
  const mayTry = initiative.may({ kind: 'openTrialAnswer' })
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      scripts={['key-ceremony.js']}
    >
      <p>{texts.lead}</p>
      <h2>{texts.now}</h2>
      <SummaryList facts={factsOf(frame, initiative)} />
      {sealed && state.field.status === 'ended' && (
        <p>
          <a class="kern-link" href={routes.ballotBox.href({ id })}>
            {texts.opening}
          </a>
        </p>
      )}
      {sealed && trial && mayTry.ok && (
        <>
          <h2 id="probe">{texts.trialHeading}</h2>
          <NeedsScript frame={frame} />
          <TrialSection frame={frame} id={id} publicKey={sealed.publicKey} trial={trial} />
        </>
      )}
      {state.field.status === 'unopened' && (
        <Guarded frame={frame} permission={mayChoose}>
          {sealed ? (
            <Fold title={texts.sealAgainHeading} open={errors.length > 0}>
              <p>{texts.sealAgain}</p>
              <Ceremony {...props} />
            </Fold>
          ) : (
            <>
              <h2>{texts.sealHeading}</h2>
              <Ceremony {...props} />
            </>
          )}
          {state.ballotBox?.choice.kind !== 'open' && <OpenBox {...props} />}
        </Guarded>
      )}
    </InitiativeFrame>
  )
}

function Ceremony({ frame, initiative, authority, keepers, errors }: KeysPageProps) {
  return (
    <>
      <NeedsScript frame={frame} />
      <CeremonySection
        frame={frame}
        id={initiative.id}
        survey={initiative.state.initiative?.title ?? ''}
        authority={authority}
        day={initiative.at.slice(0, 10)}
        keepers={keepers}
        errors={errors}
      />
    </>
  )
}

function OpenBox({ frame, initiative }: KeysPageProps) {
  const texts = textsFor(keysTexts, frame.language)
  return (
    <Form frame={frame} action={routes.keys.href({ id: initiative.id })}>
      <h2>{texts.openHeading}</h2>
      <p>{texts.openLead}</p>
      {sealedBox(initiative.state) && <p>{texts.openLoses}</p>}
      <Button name="box" value="open" style="secondary">
        {texts.chooseOpen}
      </Button>
    </Form>
  )
}

/** What stands there where no script runs, or may make no keys. */
function NeedsScript({ frame }: { readonly frame: Frame }) {
  const texts = textsFor(keysTexts, frame.language)
  return (
    <>
      <noscript>
        <Notice tone="warning" title={texts.noScript}>
          <p>{texts.noScriptMore}</p>
        </Notice>
      </noscript>
      <div hidden data-insecure>
        <Notice tone="warning" title={texts.insecure}>
          <p>{texts.insecureMore}</p>
        </Notice>
      </div>
    </>
  )
}

function factsOf({ language }: Frame, { state }: ShownInitiative): readonly Fact[] {
  const texts = textsFor(keysTexts, language)
  const { ballotBox } = state
  const day = (at: string) => formatDay(at, language)
  const sealed = sealedBox(state)
  if (ballotBox === undefined)
    return [
      { label: texts.box, value: texts.notChosen },
      { label: texts.whoOpens, value: texts.openMeans },
    ]
  const { chosen, trial } = ballotBox
  const settled = { label: texts.chosen, value: texts.byOn(chosen.by.name, day(chosen.at)) }
  if (sealed === undefined)
    return [
      { label: texts.box, value: texts.openBox },
      { label: texts.whoOpens, value: texts.openMeans },
      settled,
    ]
  return [
    { label: texts.box, value: texts.sealedBox },
    { label: texts.whoOpens, value: texts.sealedMeans },
    { label: texts.mark, value: <code>{sealed.mark}</code> },
    ...sealed.keepers.map(({ name }, index) => ({ label: texts.share(index + 1), value: name })),
    settled,
    {
      label: texts.trial,
      value: trial
        ? texts.tried(trial.shares.join(' + '), trial.by.name, day(trial.at))
        : texts.untried,
    },
  ]
}
