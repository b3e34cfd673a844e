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
  /** Whether a place is on the page shown: its flaws stand there, the others are counted. */
  readonly isHere?: (place: ModelPlace) => boolean
}

/** What a draft must mend before its release, each with the way to its place. */
export function FlawList({ frame, model, flaws, isHere }: FlawListProps) {
  const { language } = frame
  const texts = textsFor(draftTexts, language)
  const own = isHere === undefined ? flaws : flaws.filter(({ place }) => isHere(place))
  const others = flaws.length - own.length
  if (flaws.length === 0) {
    if (isHere !== undefined) return <p class="muted">{texts.sound}</p>
    return <Notice tone="success" title={texts.sound} />
  }
  return (
    <Notice
      tone={own.length > 0 ? 'warning' : 'info'}
      title={own.length > 0 ? texts.flaws(own.length) : texts.soundHere}
    >
      {own.length > 0 && (
        <ul class="kern-list">
          {own.map(({ place, sentence }) => (
            <li>
              {isHere === undefined ? (
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

function placeHref(model: string, place: ModelPlace): string {
  switch (place.kind) {
    case 'step':
      return routes.modelStep.href({ model, step: place.id })
    case 'document':
      return routes.modelDocument.href({ model, document: place.id })
    case 'anytime':
      return routes.modelAnytime.href({ model })
    case 'model':
    case 'roles':
    case 'phase':
      return routes.modelBasics.href({ model })
    default:
      return place satisfies never
  }
}
