import { textsFor, type FormError } from '@meinungsbild/design'
import type { BankItem } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { isBegun, type Draft } from '../draft.ts'
import { ReadOnlyNotice } from '../parts/draft-form.tsx'
import { InsertForm } from './insert-form.tsx'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'
import { TakeInForm } from './take-in-form.tsx'
import { KeepTemplateForm, StartForm } from './template-forms.tsx'
import type { Trend } from './trend-breaks.ts'
import { TrendTable } from './trend-table.tsx'

export type QuestionnaireBankView = {
  readonly frame: Frame
  readonly draft: Draft
  readonly items: readonly BankItem[]
  readonly trends: readonly Trend[]
  /** Whether the signed-in person may write into the bank. */
  readonly mayKeep: boolean
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** Between the item bank and one questionnaire: blocks in, questions out, templates both ways, trends. */
export function QuestionnaireBankPage({
  done,
  ...view
}: QuestionnaireBankView & { readonly done?: string | undefined }) {
  const { frame, draft, errors, mayKeep, trends } = view
  const texts = textsFor(questionnaireBankTexts, frame.language)
  const { id } = draft.loaded
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, errors, done }}
      initiative={draft.loaded}
      title={texts.title}
    >
      <ul class="kern-list kern-list--horizontal">
        <li>
          <a class="kern-link" href={routes.questionnaire.href({ id })}>
            {texts.backToOutline}
          </a>
        </li>
        <li>
          <a class="kern-link" href={routes.itemBank.href()}>
            {texts.toBank}
          </a>
        </li>
      </ul>
      <ReadOnlyNotice frame={frame} draft={draft} />
      {isBegun(draft) && <TrendTable {...{ frame, draft, trends }} />}
      {isBegun(draft) && draft.permission.ok && <InsertForm {...view} draft={draft} />}
      {isBegun(draft) && mayKeep && <TakeInForm {...view} draft={draft} />}
      {isBegun(draft) && mayKeep && <KeepTemplateForm {...view} draft={draft} />}
      {draft.permission.ok && <StartForm {...view} />}
    </InitiativeFrame>
  )
}
