import {
  Button,
  DataTable,
  Notice,
  RadioGroup,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ParticipantsPlan, Permission } from '@meinungsbild/procedure'
import { smallestBlindStratum } from '@meinungsbild/exchange'
import type { DoorChoice } from '@meinungsbild/storage'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { QuietReason } from '../layout/quiet-reason.tsx'
import type { DoorPlan } from '../publishing/door-plan.ts'
import { routes } from '../routes.ts'
import { doorObstacle } from './door-obstacle.ts'
import { doorTexts } from './door.texts.ts'
import type { mayReissue } from './reissue-code.ts'

type DoorPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** `undefined` as long as there is no plan. */
  readonly access: ParticipantsPlan['access'] | undefined
  readonly choice: DoorChoice
  /** `undefined` as long as there is no survey. */
  readonly door: DoorPlan | undefined
  readonly reissued: number
  readonly permission: Permission
  readonly mayReissue: ReturnType<typeof mayReissue>
  /** The number of a letter that could not be taken. */
  readonly typed: string | undefined
  readonly errors: readonly FormError[]
}

/** How code and answer are parted, in plain words, by stratum, and what can be chosen; below it codes whose token was lost. */
export function DoorPage(props: DoorPageProps) {
  const { frame, initiative, access, choice, door, permission, errors } = props
  const texts = textsFor(doorTexts, frame.language)
  const obstacle = door && doorObstacle(door, frame.language)
  const hasCodes = door !== undefined && door.strata.length > 0
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      {access === 'open' ? (
        <p>{texts.open}</p>
      ) : (
        <>
          <p>{texts.lead}</p>
          {obstacle === undefined ? (
            <Mode {...props} />
          ) : (
            <Notice tone="warning" title={texts.impossible}>
              <p>{obstacle}</p>
            </Notice>
          )}
          {hasCodes && <Strata frame={frame} door={door} />}
          <Guarded frame={frame} permission={permission}>
            <Form frame={frame} action={routes.door.href({ id: initiative.id })}>
              <RadioGroup
                name="door"
                label={texts.choice}
                value={choice}
                options={[
                  { value: 'automatic', label: texts.automatic, hint: texts.automaticHint },
                  { value: 'blind', label: texts.blindChoice, hint: texts.blindHint },
                  { value: 'plain', label: texts.plainChoice, hint: texts.plainHint },
                ]}
                error={errorAt(errors, 'door')}
              />
              <ConfirmVoid permission={permission} label={texts.confirmVoid} />
              <Button>{texts.save}</Button>
            </Form>
          </Guarded>
          {door?.mode === 'blind' && initiative.state.field.status === 'open' && (
            <LostToken {...props} />
          )}
        </>
      )}
    </InitiativeFrame>
  )
}

/** What holds, in a word and in a sentence. */
function Mode({ frame, initiative, door }: DoorPageProps) {
  const texts = textsFor(doorTexts, frame.language)
  if (initiative.state.field.status === 'ended') return <p>{texts.deleted}</p>
  if (door === undefined || door.strata.length === 0) return <p>{texts.noCodes}</p>
  return (
    <p>
      <strong>{texts[`${door.mode}Title`]}</strong> {texts[door.mode]}
    </p>
  )
}

function Strata({ frame, door }: { readonly frame: Frame; readonly door: DoorPlan }) {
  const texts = textsFor(doorTexts, frame.language)
  return (
    <DataTable
      caption={texts.strata}
      rows={door.strata}
      columns={[
        { head: texts.stratum, cell: ({ id }) => id || texts.whole },
        {
          head: texts.codes,
          cell: ({ codeHashes }) => codeHashes.length.toLocaleString(frame.language),
          numeric: true,
        },
        {
          head: texts.enough,
          cell: ({ codeHashes }) =>
            codeHashes.length < smallestBlindStratum ? texts.no : texts.yes,
        },
      ]}
    />
  )
}

function LostToken({ frame, initiative, reissued, mayReissue, typed, errors }: DoorPageProps) {
  const texts = textsFor(doorTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="lost">
      <h2 id="lost">{texts.lost}</h2>
      <p>{texts.lostLead}</p>
      <p>{texts.count(reissued.toLocaleString(frame.language))}</p>
      {mayReissue === 'yes' ? (
        <Form frame={frame} action={routes.doorReissue.href({ id: initiative.id })}>
          <TextField
            name="number"
            label={texts.number}
            hint={texts.numberHint}
            value={typed}
            width="short"
            error={errorAt(errors, 'number')}
          />
          <Button style="secondary">{texts.reissue}</Button>
        </Form>
      ) : (
        <QuietReason text={texts[mayReissue]} />
      )}
    </section>
  )
}
