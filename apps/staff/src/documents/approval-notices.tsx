import { Notice, textsFor, type UiLanguage } from '@meinungsbild/design'
import { findStep, type Model, type State } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { documentsTexts } from './documents.texts.ts'

type ApprovalNoticesProps = {
  readonly language: UiLanguage
  readonly model: Model
  readonly state: State
  readonly document: string
}

/** What was approved on a document last, and whether that still holds. */
export function ApprovalNotices({ language, model, state, document }: ApprovalNoticesProps) {
  const texts = textsFor(documentsTexts, language)
  const approval = state.approvals.findLast(({ covers }) =>
    covers.some(({ id }) => id === document),
  )
  if (approval === undefined) return null
  const { voided } = approval
  if (voided) {
    const what = voided.becauseTitle[language]
    return (
      <Notice tone="warning" title={texts.voided}>
        <p>{texts.voidedBecause(what, signatureWords(voided.by, language))}</p>
      </Notice>
    )
  }
  const step = `${approval.step} ${findStep(model, approval.step)?.title[language] ?? ''}`
  const version = approval.covers.find(({ id }) => id === document)?.version ?? 0
  const who = signatureWords(approval.by, language)
  return (
    <Notice tone="success" title={texts.approvedBy(step, who)}>
      <p>{texts.version(version)}</p>
    </Notice>
  )
}
