import { Button, Fold, Moment, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import { disposalSentence, type DisposalAct, type DisposalEntry } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { routes } from '../routes.ts'
import type { DisposalMatter } from './disposal-case.ts'
import { disposalTexts } from './disposal.texts.ts'

export type SentForm = {
  readonly act: DisposalAct
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

/** What every card of the page needs: the matter, and the form that was sent and is to be mended. */
export type MatterProps = {
  readonly frame: Frame
  readonly matter: DisposalMatter
  readonly sent: SentForm | undefined
}

/** The name of a field: several forms of the page ask for a reason. */
export function fieldOf(act: DisposalAct, name: string): string {
  return `${act}.${name}`
}

/** What stands in a field of a form that was sent, and what is wrong with it. */
export function sentField({ sent }: Pick<MatterProps, 'sent'>, act: DisposalAct, name: string) {
  const field = fieldOf(act, name)
  return {
    name: field,
    value: sent?.act === act ? (sent.values[name] ?? '') : '',
    error: sent === undefined ? undefined : errorAt(sent.errors, field),
  }
}

type ActFormProps = MatterProps & {
  readonly act: DisposalAct
  readonly button: string
  readonly style?: 'primary' | 'secondary'
  readonly children?: ComponentChildren
}

/** The form of one act, or for whoever may not do it now, why. What was done already stands first, and the form is folded then. */
export function ActForm(props: ActFormProps) {
  const { frame, matter, act, button, style = 'secondary', sent, children } = props
  const { language } = frame
  const done = matter.state.entries.findLast(({ kind }) => kind === entryOf[act])
  const objection = matter.objection(act)
  if (objection)
    return done ? (
      <Done frame={frame} entry={done} />
    ) : (
      <QuietReason text={objection.message[language]} />
    )
  const form = (
    <Form frame={frame} action={routes.disposal.href({ id: matter.file.initiative })} id={act}>
      {children}
      <Button style={style} name="tun" value={act}>
        {button}
      </Button>
    </Form>
  )
  if (done === undefined || act === 'placeHold' || act === 'liftHold') return form
  return (
    <>
      <Done frame={frame} entry={done} />
      <Fold title={textsFor(disposalTexts, language).again} open={sent?.act === act}>
        {form}
      </Fold>
    </>
  )
}

const entryOf: Readonly<Record<DisposalAct, DisposalEntry['kind']>> = {
  proposeDisposal: 'disposalProposed',
  placeHold: 'holdPlaced',
  liftHold: 'holdLifted',
  offerFile: 'fileOffered',
  recordAnswer: 'archiveAnswered',
  handOverFile: 'fileHandedOver',
  confirmTakeover: 'takeoverConfirmed',
  destroyFile: 'fileDestroyed',
  destroyRawData: 'rawDataDestroyed',
}

function Done({ frame, entry }: { readonly frame: Frame; readonly entry: DisposalEntry }) {
  return (
    <p>
      {disposalSentence(entry)[frame.language]}{' '}
      <span class="muted">
        <Moment instant={entry.at} />
      </span>
    </p>
  )
}

/** Why something is done. */
export function ReasonField(props: MatterProps & { readonly act: DisposalAct }) {
  const texts = textsFor(disposalTexts, props.frame.language)
  return <TextArea {...sentField(props, props.act, 'reason')} label={texts.reason} rows={3} />
}
