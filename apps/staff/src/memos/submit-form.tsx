import { Button, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { routes } from '../routes.ts'
import type { MemoView } from './memo-view.ts'
import { memosTexts } from './memos.texts.ts'

type SubmitFormProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: MemoView
}

/** The memo goes to the Leitung, in the version that stands above. */
export function SubmitForm({ frame, initiative, view }: SubmitFormProps) {
  const texts = textsFor(memosTexts, frame.language)
  const memo = view.definition.id
  return (
    <GuardedCard
      frame={frame}
      initiative={initiative}
      title={texts.submitTitle}
      action={{ kind: 'submitMemo', document: memo }}
    >
      <p>{texts.submitLead}</p>
      <Form
        frame={frame}
        action={routes.memoSubmission.href({ id: initiative.id, memo })}
        id="vorlage"
      >
        <input type="hidden" name="contentHash" value={view.latest?.contentHash ?? ''} />
        <Button>{texts.submit}</Button>
      </Form>
    </GuardedCard>
  )
}
