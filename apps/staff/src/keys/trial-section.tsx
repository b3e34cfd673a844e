import { textsFor } from '@meinungsbild/design'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { keysTexts } from './keys.texts.ts'
import { ScriptButton } from './script-button.tsx'
import { ShareFields } from './share-field.tsx'
import { shareTexts } from './share.texts.ts'
import type { TrialAnswer } from './trial-answer.ts'

type TrialSectionProps = {
  readonly frame: Frame
  readonly id: string
  readonly publicKey: string
  readonly trial: TrialAnswer
}

/** Two shares are tried on an answer that the system has sealed; what is typed stays in the browser. */
export function TrialSection({ frame, id, publicKey, trial }: TrialSectionProps) {
  const texts = textsFor(keysTexts, frame.language)
  return (
    <Form
      frame={frame}
      action={routes.keyTrial.href({ id })}
      hooks={{
        'data-keys': 'trial',
        'data-words': JSON.stringify(textsFor(shareTexts, frame.language)),
        'data-public-key': publicKey,
        'data-survey-id': trial.surveyId,
        'data-questionnaire-hash': trial.questionnaireHash,
        'data-submission-id': trial.submissionId,
        'data-sealed': trial.sealed,
      }}
      hidden
    >
      <p>{texts.trialLead}</p>
      <ShareFields frame={frame} id="trial" />
      <p class="share-field__flaw" role="alert" data-try-flaw />
      <input type="hidden" name="read" data-read />
      <input type="hidden" name="share-1" data-used="1" />
      <input type="hidden" name="share-2" data-used="2" />
      <ScriptButton hook="data-try">{texts.tryShares}</ScriptButton>
    </Form>
  )
}
