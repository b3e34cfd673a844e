import { Notice, textsFor, type FormError } from '@meinungsbild/design'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { ExpressionHelp } from '../condition/expression-help.tsx'
import type { BegunDraft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { flawPlace } from '../parts/flaw-place.ts'
import type { FormView } from '../parts/form-view.ts'
import { OpenFlaws } from '../parts/open-flaws.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { EndingGroup } from './ending-group.tsx'
import { flowTexts } from './flow.texts.ts'
import { QuotaGroup } from './quota-group.tsx'
import { ShuffledGroup } from './shuffled-group.tsx'
import { VariantGroup } from './variant-group.tsx'

type FlowPageProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done?: boolean
}

/** What a questionnaire has beside its pages. */
export function FlowPage({ frame, draft, form, errors, done = false }: FlowPageProps) {
  const { questionnaire, loaded } = draft
  const { id } = loaded
  const texts = textsFor(flowTexts, frame.language)
  const open = draft.flaws
    .filter(({ path }) => /^(endings|quotas|variants|shuffledPages)\b/.test(path))
    .map((flaw) => ({ ...flaw, href: flawPlace(id, questionnaire, flaw.path).href }))
  const view: FormView = {
    frame,
    form,
    errors,
    questionnaire,
    initiative: id,
    languages: questionnaire.languages,
  }
  return (
    <InitiativeFrame width="wide" {...{ frame, errors }} title={texts.title} initiative={loaded}>
      {done && errors.length === 0 && <Notice tone="success" title={texts.saved} fresh />}
      <p>
        <a class="kern-link" href={routes.questionnaire.href({ id })}>
          {texts.backToOutline}
        </a>
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <OpenFlaws frame={frame} title={texts.open} advice={texts.advice} flaws={open} />
      <DraftForm
        {...{ frame, draft, errors }}
        action={routes.questionnaireFlow.href({ id })}
        id="ablauf"
      >
        {/* The first button is the one that the return key presses. */}
        <SaveButtons frame={frame} label={texts.save} />
        <EndingGroup {...view} />
        <QuotaGroup {...view} />
        <VariantGroup {...view} />
        <ShuffledGroup {...view} />
        <ExpressionHelp frame={frame} questionnaire={questionnaire} />
        <SaveButtons frame={frame} label={texts.save} />
      </DraftForm>
    </InitiativeFrame>
  )
}
