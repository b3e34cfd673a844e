import { Button, RadioGroup, TextArea, textsFor, type FormError } from '@meinungsbild/design'
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

/** Mitzeichnung: one mark, on the version that stands above. */
export function CoSignForm({ frame, initiative, view, typed, errors }: CoSignFormProps) {
  const texts = textsFor(memosTexts, frame.language)
  const memo = view.definition.id
  return (
    <GuardedCard
      frame={frame}
      initiative={initiative}
      title={texts.coSignTitle}
      action={{ kind: 'coSign', document: memo }}
    >
      <p>{texts.coSignLead}</p>
      <Form
        frame={frame}
        action={routes.memoCoSignature.href({ id: initiative.id, memo })}
        id="mitzeichnung"
      >
        <input type="hidden" name="contentHash" value={view.latest?.contentHash ?? ''} />
        <RadioGroup
          name="mark"
          label={texts.chooseMark}
          value={typed.mark}
          options={[
            { value: 'signed', label: texts.chooseSigned },
            { value: 'signedWithChanges', label: texts.chooseSignedWithChanges },
            { value: 'refused', label: texts.chooseRefused },
            { value: 'noted', label: texts.chooseNoted },
          ]}
          error={errorAt(errors, 'mark')}
        />
        <TextArea
          name="note"
          label={texts.noteLabel}
          hint={texts.noteHint}
          value={typed.note}
          optional
          error={errorAt(errors, 'note')}
        />
        <Button>{texts.coSign}</Button>
      </Form>
    </GuardedCard>
  )
}
