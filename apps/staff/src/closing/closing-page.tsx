import { Button, ButtonLink, Notice, formatDay, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { findDocument, type DocumentDefinition, type Model } from '@meinungsbild/procedure'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { closingTexts } from './closing.texts.ts'

type ClosingProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** The last act, and afterwards how long the file is kept. */
export function ClosingPage({ frame, initiative }: ClosingProps) {
  const { language } = frame
  const texts = textsFor(closingTexts, language)
  const { id, state } = initiative
  if (state.closing) {
    return (
      <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
        <Notice tone="success" title={texts.closed(formatDay(state.closing.at, language))}>
          <p>{texts.retention(formatDay(state.closing.retentionEnd, language))}</p>
        </Notice>
        <p>
          <ButtonLink href={routes.disposal.href({ id })}>{texts.disposal}</ButtonLink>
        </p>
      </InitiativeFrame>
    )
  }
  const memo = closingMemo(initiative.model)
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
      <p>{texts.lead}</p>
      {memo !== undefined && (
        <>
          {memo.id === 'closingMemo' && <p>{texts.memoLead}</p>}
          <ButtonLink href={routes.document.href({ id, document: memo.id })}>
            {texts.memo(memo.title[language])}
          </ButtonLink>
        </>
      )}
      <Guarded frame={frame} permission={initiative.may({ kind: 'closeInitiative' })}>
        <Form frame={frame} action={routes.closing.href({ id })}>
          <Button>{texts.close}</Button>
        </Form>
      </Guarded>
    </InitiativeFrame>
  )
}

/** What is written at the step that closes the initiative; a model of the house may do without. */
function closingMemo(model: Model): DocumentDefinition | undefined {
  const last = model.steps.find(({ acts }) => acts.some(({ act }) => act === 'closeInitiative'))
  const written = last?.acts.find(({ act }) => act === 'saveDocument')
  return findDocument(model, written?.document ?? '')
}
