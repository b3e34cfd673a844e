import { Notice, textsFor } from '@meinungsbild/design'
import type { ModelFlaw, ModelPlace } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { draftTexts } from './draft.texts.ts'

type FlawListProps = {
  readonly frame: Frame
  /** Id of the model. */
  readonly model: string
  readonly flaws: readonly ModelFlaw[]
  /** The place shown: its flaws come first, the others are counted. */
  readonly at?: ModelPlace
}

/** What a draft must mend before its release, each with the way to its place. */
export function FlawList({ frame, model, flaws, at }: FlawListProps) {
  const { language } = frame
  const texts = textsFor(draftTexts, language)
  const own = at === undefined ? flaws : flaws.filter(({ place }) => isSame(place, at))
  const others = flaws.length - own.length
  if (flaws.length === 0) return <Notice tone="success" title={texts.sound} />
  return (
    <Notice
      tone={own.length > 0 ? 'warning' : 'info'}
      title={own.length > 0 ? texts.flaws(own.length) : texts.soundHere}
    >
      {own.length > 0 && (
        <ul class="kern-list">
          {own.map(({ place, sentence }) => (
            <li>
              {at === undefined ? (
                <a class="kern-link" href={placeHref(model, place)}>
                  {sentence[language]}
                </a>
              ) : (
                sentence[language]
              )}
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <p>
          <a class="kern-link" href={routes.modelDraft.href({ model })}>
            {texts.flawsElsewhere(others)}
          </a>
        </p>
      )}
    </Notice>
  )
}

function isSame(one: ModelPlace, other: ModelPlace): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function placeHref(model: string, place: ModelPlace): string {
  switch (place.kind) {
    case 'step':
      return routes.modelStep.href({ model, step: place.id })
    case 'document':
      return routes.modelDocument.href({ model, document: place.id })
    case 'model':
    case 'roles':
    case 'phase':
      return routes.modelBasics.href({ model })
    default:
      return place satisfies never
  }
}
