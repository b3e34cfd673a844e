import { Badge, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DirectivePoint } from '@meinungsbild/procedure'
import { memosTexts } from './memos.texts.ts'

type DirectiveListProps = {
  readonly language: UiLanguage
  readonly points: readonly DirectivePoint[]
}

/** The directive (Verfügung): its points in order, each done or open. */
export function DirectiveList({ language, points }: DirectiveListProps) {
  const texts = textsFor(memosTexts, language)
  if (points.length === 0) return null
  return (
    <section class="stack" aria-labelledby="verfuegung">
      <h2 id="verfuegung">{texts.directive}</h2>
      <ol class="kern-list">
        {points.map(({ number, text, addressees, done }) => (
          <li value={number}>
            {text[language]}
            {addressees.length > 0 && `: ${addressees.join(', ')}`}{' '}
            <Badge label={done ? texts.done : texts.open} tone={done ? 'success' : 'neutral'} />
          </li>
        ))}
      </ol>
    </section>
  )
}
