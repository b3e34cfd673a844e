import { Button, Card, fieldId, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { Dissent } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { routes } from '../routes.ts'
import { memosTexts } from './memos.texts.ts'

type DissentFormsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly memo: string
  readonly dissent: Dissent
  /** What was typed about it. */
  readonly record: string
  readonly errors: readonly FormError[]
}

/** Where an error of this form belongs: a page may show several forms of the kind. */
export function recordError(dissent: string): string {
  return `record.${dissent}`
}

/** What can be done about a dissent that stands: its author takes it back, the Leitung resolves it on record. */
export function DissentForms(props: DissentFormsProps) {
  const { frame, initiative, memo, dissent, record, errors } = props
  const texts = textsFor(memosTexts, frame.language)
  const action = routes.dissent.href({ id: initiative.id, memo, dissent: dissent.id })
  const withdraw = initiative.may({ kind: 'withdrawDissent', target: dissent.id })
  const { name } = dissent.by
  return (
    <>
      {withdraw.ok && (
        <Card title={texts.withdrawTitle(name)}>
          <Form frame={frame} action={action} id={`ruecknahme-${dissent.id}`}>
            <TextArea
              name="note"
              id={`note-${dissent.id}`}
              label={texts.withdrawNote}
              rows={3}
              optional
            />
            <Button style="secondary" name="tun" value="withdrawDissent">
              {texts.withdraw}
            </Button>
          </Form>
        </Card>
      )}
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.resolveTitle(name)}
        action={{ kind: 'resolveDissent', target: dissent.id }}
      >
        <Form frame={frame} action={action} id={`klaerung-${dissent.id}`}>
          <TextArea
            name="record"
            id={fieldId(recordError(dissent.id))}
            label={texts.record}
            hint={texts.recordHint}
            value={record}
            rows={3}
            error={errorAt(errors, recordError(dissent.id))}
          />
          <Button style="secondary" name="tun" value="resolveDissent">
            {texts.resolve}
          </Button>
        </Form>
      </GuardedCard>
    </>
  )
}
