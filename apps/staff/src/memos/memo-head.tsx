import { SummaryList, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { leadership } from './leadership.ts'
import type { MemoView } from './memo-view.ts'
import { memosTexts } from './memos.texts.ts'

type MemoHeadProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: MemoView
  /** Aktenzeichen. */
  readonly fileNumber: string
}

/** The head of a memo: to whom, through whom, file number, who wrote it, what it concerns. */
export function MemoHead({ frame, initiative, view, fileNumber }: MemoHeadProps) {
  const { language } = frame
  const texts = textsFor(memosTexts, language)
  const { id, model, state } = initiative
  const { decisionStep, definition, latest } = view
  const { to, through } = leadership(state)
  const covers = (decisionStep?.decision?.covers ?? []).filter((each) => each !== definition.id)
  const title = (document: string) =>
    model.documents.find((each) => each.id === document)?.title[language]
  return (
    <SummaryList
      facts={[
        ...(decisionStep ? [{ label: texts.to, value: to.join(', ') }] : []),
        ...(decisionStep && through.length > 0
          ? [{ label: texts.through, value: through.join(', ') }]
          : []),
        { label: texts.fileNumber, value: fileNumber },
        { label: texts.editor, value: latest && signatureWords(latest.by, language) },
        ...(covers.length > 0
          ? [
              {
                label: texts.covers,
                value: covers.map((document) => (
                  <>
                    <a class="kern-link" href={routes.document.href({ id, document })}>
                      {title(document)}
                    </a>{' '}
                  </>
                )),
              },
            ]
          : []),
      ]}
    />
  )
}
