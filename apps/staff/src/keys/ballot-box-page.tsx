import {
  Button,
  ButtonLink,
  DataTable,
  formatDay,
  Notice,
  ProgressBar,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { sealedBox, type BallotBox } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { ballotBoxTexts } from './ballot-box.texts.ts'
import { ShareFields } from './share-field.tsx'
import { shareTexts } from './share.texts.ts'
import { shareFieldNames } from './typed-shares.ts'

export type BoxCounts = {
  readonly sealed: number
  readonly opened: number
  readonly damaged: number
}

type BallotBoxPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly counts: BoxCounts
  /** This process is opening the box right now. */
  readonly running: boolean
  /** What was typed, if the form comes again. */
  readonly typed: readonly [string, string] | undefined
  readonly errors: readonly FormError[]
}

/** The sealed ballot box: shut, to be opened, being opened, open; and who opened it. */
export function BallotBoxPage(props: BallotBoxPageProps) {
  const { frame, initiative, errors } = props
  const texts = textsFor(ballotBoxTexts, frame.language)
  const { id, state } = initiative
  const openings = state.ballotBox?.openings ?? []
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      scripts={['key-ceremony.js']}
    >
      {sealedBox(state) ? <Sealed {...props} /> : <p>{texts.openBox}</p>}
      {openings.length > 0 && <Record frame={frame} openings={openings} />}
      <p>
        <a class="kern-link" href={routes.keys.href({ id })}>
          {texts.keys}
        </a>
      </p>
    </InitiativeFrame>
  )
}

function Sealed(props: BallotBoxPageProps) {
  const { frame, initiative, counts, running } = props
  const texts = textsFor(ballotBoxTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  const { id, state } = initiative
  const begun = (state.ballotBox?.openings.length ?? 0) > 0
  if (state.field.status !== 'ended')
    return (
      <Notice title={texts.notYet}>
        <p>{texts.sealedNow(shown(counts.sealed))}</p>
      </Notice>
    )
  if (running) return <Running {...props} />
  if (begun && counts.sealed === 0)
    return (
      <>
        <Notice tone="success" title={texts.opened}>
          <p>{texts.counts(shown(counts.opened), shown(counts.damaged))}</p>
        </Notice>
        <ButtonLink href={routes.results.href({ id })} style="primary">
          {texts.results}
        </ButtonLink>
      </>
    )
  return (
    <>
      {begun && (
        <Notice tone="warning" title={texts.interrupted}>
          <p>{texts.interruptedMore(shown(counts.sealed))}</p>
        </Notice>
      )}
      {!begun && <p>{texts.waiting(shown(counts.sealed))}</p>}
      <OpenForm {...props} />
    </>
  )
}

function Running({ frame, initiative, counts }: BallotBoxPageProps) {
  const texts = textsFor(ballotBoxTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  const done = counts.opened + counts.damaged
  const all = done + counts.sealed
  return (
    <>
      <Notice title={texts.running}>
        <ProgressBar
          id="opening"
          label={texts.done}
          value={done}
          max={all}
          shown={texts.progress(shown(done), shown(all))}
        />
        <p>{texts.leave}</p>
      </Notice>
      <ButtonLink href={routes.ballotBox.href({ id: initiative.id })}>{texts.reload}</ButtonLink>
    </>
  )
}

function OpenForm({ frame, initiative, typed, errors }: BallotBoxPageProps) {
  const texts = textsFor(ballotBoxTexts, frame.language)
  return (
    <Guarded frame={frame} permission={initiative.may({ kind: 'openBallotBox' })}>
      <p>{texts.lead}</p>
      <Form
        frame={frame}
        action={routes.ballotBox.href({ id: initiative.id })}
        hooks={{
          'data-keys': 'opening',
          'data-words': JSON.stringify(textsFor(shareTexts, frame.language)),
        }}
      >
        <ShareFields
          frame={frame}
          id="opening"
          sent={{ names: shareFieldNames, values: typed, errors }}
        />
        <Button>{texts.open}</Button>
      </Form>
    </Guarded>
  )
}

function Record({
  frame,
  openings,
}: {
  readonly frame: Frame
  readonly openings: BallotBox['openings']
}) {
  const texts = textsFor(ballotBoxTexts, frame.language)
  return (
    <DataTable
      caption={texts.record}
      rows={openings}
      columns={[
        { head: texts.when, cell: ({ at }) => formatDay(at, frame.language) },
        { head: texts.who, cell: ({ by }) => by.name },
        { head: texts.shares, cell: ({ shares }) => shares.join(' + ') },
        {
          head: texts.sealed,
          cell: ({ submissions }) => submissions.toLocaleString(frame.language),
          numeric: true,
        },
      ]}
    />
  )
}
