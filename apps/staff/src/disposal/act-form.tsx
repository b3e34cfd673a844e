import { Button, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { DisposalAct } from '@meinungsbild/procedure'
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

/** The form of one act, or for whoever may not do it now, why. */
export function ActForm(props: ActFormProps) {
  const { frame, matter, act, button, style = 'secondary', children } = props
  const objection = matter.objection(act)
  if (objection) return <QuietReason text={objection.message[frame.language]} />
  return (
    <Form frame={frame} action={routes.disposal.href({ id: matter.file.initiative })} id={act}>
      {children}
      <Button style={style} name="tun" value={act}>
        {button}
      </Button>
    </Form>
  )
}

/** Why something is done. */
export function ReasonField(props: MatterProps & { readonly act: DisposalAct }) {
  const texts = textsFor(disposalTexts, props.frame.language)
  return <TextArea {...sentField(props, props.act, 'reason')} label={texts.reason} rows={3} />
}
