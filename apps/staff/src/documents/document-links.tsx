import { ButtonLink, Buttons, textsFor } from '@meinungsbild/design'
import { currentSteps, latestVersion, type DocumentDefinition } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { importingTexts } from './importing/importing.texts.ts'
import { documentsTexts } from './documents.texts.ts'
import { isDoneTo } from './written-document.ts'

type DocumentLinksProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
}

/** From a document to its PDF, to those who co-sign and advise, and to the step that passes it on. */
export function DocumentLinks({ frame, initiative, definition }: DocumentLinksProps) {
  const { language } = frame
  const texts = textsFor(documentsTexts, language)
  const { id, model, state, at } = initiative
  const document = definition.id
  const isSigned = isDoneTo(model, 'coSign', document) || isDoneTo(model, 'submitMemo', document)
  const mayWrite = initiative.may({ kind: 'saveDocument', document }).ok
  const steps = currentSteps(model, state, at).filter(
    ({ step }) =>
      step.acts.some((each) => each.act === 'saveDocument' && each.document === document) &&
      step.acts.some(({ act }) => act === 'completeStep'),
  )
  return (
    <>
      <Buttons>
        {latestVersion(state, document) && (
          <ButtonLink href={routes.documentPdf.href({ id, document })}>{texts.openPdf}</ButtonLink>
        )}
        {latestVersion(state, document) && (
          <ButtonLink href={routes.documentPdf.href({ id, document }, { art: 'odt' })}>
            {texts.openOdt}
          </ButtonLink>
        )}
        {isSigned && (
          <ButtonLink href={routes.memo.href({ id, memo: document })}>{texts.sheet}</ButtonLink>
        )}
        {isDoneTo(model, 'giveOpinion', document) && (
          <ButtonLink href={routes.opinion.href({ id, document })}>{texts.opinions}</ButtonLink>
        )}
      </Buttons>
      {mayWrite && steps.length > 0 && (
        <p>
          {texts.onward}
          {steps.map((step) => (
            <>
              {' '}
              <a class="kern-link" href={routes.step.href({ id, step: step.id })}>
                {step.id} {step.title[language]}
              </a>
            </>
          ))}
        </p>
      )}
      {mayWrite && (
        <p>
          <a class="kern-link" href={routes.documentImport.href({ id, document })}>
            {textsFor(importingTexts, language).link}
          </a>
        </p>
      )}
    </>
  )
}
