import { Badge, IconButton, IconButtons, textsFor } from '@meinungsbild/design'
import type { Step } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { rightSentence } from '../right-sentence.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { draftTexts } from './draft.texts.ts'
import { rightHref, rightsHref } from './rights.ts'
import { stepTexts } from './step.texts.ts'

type RightListProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  /** Without one: what may be done at any time. */
  readonly step?: Step
}

/** Who may do what, each as a sentence with the way to change it. */
export function RightList({ frame, draft, step }: RightListProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const common = textsFor(draftTexts, language)
  const place = { model: draft.id, step: step?.id }
  const acts = step?.acts ?? draft.model.always
  return (
    <section class="stack" aria-labelledby="rechte">
      <h2 id="rechte">{texts.rights}</h2>
      <p>{step === undefined ? texts.anytimeHint : texts.rightsHint}</p>
      <DraftForm frame={frame} draft={draft} action={rightsHref(place)}>
        <ol class="model-parts">
          {acts.map((act, index) => {
            const { title, rest } = rightSentence(draft.model, step, act, language)
            return (
              <li>
                <span>
                  <a class="kern-link" href={rightHref(place, acts, index)}>
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
                <IconButtons>
                  <IconButton
                    icon="arrow-up"
                    name="tun"
                    value={`upAct:${index}`}
                    label={common.moveUp(title)}
                    idle={index === 0}
                  />
                  <IconButton
                    icon="arrow-down"
                    name="tun"
                    value={`downAct:${index}`}
                    label={common.moveDown(title)}
                    idle={index === acts.length - 1}
                  />
                  <IconButton
                    icon="delete"
                    name="tun"
                    value={`removeAct:${index}`}
                    label={common.remove(title)}
                  />
                </IconButtons>
              </li>
            )
          })}
        </ol>
      </DraftForm>
      <p>
        <a class="kern-link" href={rightHref(place, acts, acts.length)}>
          {texts.addRight}
        </a>
      </p>
    </section>
  )
}
