import { Button, Fold, RadioGroup, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { routes } from '../routes.ts'
import type { CoSignFields } from './co-sign-fields.ts'
import type { MemoView } from './memo-view.ts'
import { memosTexts } from './memos.texts.ts'

type CoSignFormProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: MemoView
  readonly typed: CoSignFields
  readonly errors: readonly FormError[]
}

/** Mitzeichnung: one mark, on the version that stands above. Signing is one button; every other mark needs words or a choice. */
export function CoSignForm({ frame, initiative, view, typed, errors }: CoSignFormProps) {
  const texts = textsFor(memosTexts, frame.language)
  const memo = view.definition.id
  const [markError, noteError] = [errorAt(errors, 'mark'), errorAt(errors, 'note')]
  const action = routes.memoCoSignature.href({ id: initiative.id, memo })
  const seen = <input type="hidden" name="contentHash" value={view.latest?.contentHash ?? ''} />
  return (
    <GuardedCard
      frame={frame}
      initiative={initiative}
      title={texts.coSignTitle}
      action={{ kind: 'coSign', document: memo }}
    >
      <p>{texts.coSignLead}</p>
      <Form frame={frame} action={action} id="mitzeichnung">
        {seen}
        <input type="hidden" name="mark" value="signed" />
        <Button name="tun" value="sign">
          {texts.chooseSigned}
        </Button>
      </Form>
      <Fold
        title={texts.otherMark}
        open={typed.mark !== '' || markError !== undefined || noteError !== undefined}
        id="anders-zeichnen"
      >
        <Form frame={frame} action={action}>
          {seen}
          <RadioGroup
            name="mark"
            label={texts.chooseMark}
            value={typed.mark}
            options={[
              { value: 'signedWithChanges', label: texts.chooseSignedWithChanges },
              { value: 'refused', label: texts.chooseRefused },
              { value: 'noted', label: texts.chooseNoted },
            ]}
            error={markError}
          />
          <TextArea
            name="note"
            label={texts.noteLabel}
            hint={texts.noteHint}
            value={typed.note}
            optional
            error={noteError}
          />
          <Button style="secondary" name="tun" value="mark">
            {texts.coSign}
          </Button>
        </Form>
      </Fold>
    </GuardedCard>
  )
}
