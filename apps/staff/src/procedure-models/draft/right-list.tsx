import { Badge, IconButton, textsFor } from '@meinungsbild/design'
import type { Step } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { rightSentence } from '../right-sentence.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { draftTexts } from './draft.texts.ts'
import { stepTexts } from './step.texts.ts'

type RightListProps = { readonly frame: Frame; readonly draft: DraftAtHand; readonly step: Step }

/** Who may do what in a step, each as a sentence with the way to change it. */
export function RightList({ frame, draft, step }: RightListProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const common = textsFor(draftTexts, language)
  const place = { model: draft.id, step: step.id }
  return (
    <section class="stack" aria-labelledby="rechte">
      <h2 id="rechte">{texts.rights}</h2>
      <p>{texts.rightsHint}</p>
      <DraftForm frame={frame} draft={draft} action={routes.modelStep.href(place)}>
        <ul class="model-parts">
          {step.acts.map((act, index) => {
            const { title, rest } = rightSentence(draft.model, step, act, language)
            return (
              <li>
                <span>
                  <a
                    class="kern-link"
                    href={routes.modelAct.href({ ...place, act: String(index + 1) })}
                  >
                    {title}
                  </a>
                  {act.optional === true && (
                    <>
                      {' '}
                      <Badge label={texts.optional} />
                    </>
                  )}
                  <span class="model-parts__more">{rest}</span>
                </span>
                <IconButton
                  icon="delete"
                  name="tun"
                  value={`removeAct:${index}`}
                  label={common.remove(title)}
                />
              </li>
            )
          })}
        </ul>
      </DraftForm>
      <p>
        <a class="kern-link" href={routes.modelAct.href({ ...place, act: 'neu' })}>
          {texts.addRight}
        </a>
      </p>
    </section>
  )
}
