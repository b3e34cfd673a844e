import { Badge, textsFor } from '@meinungsbild/design'
import { protectionGoals } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { measuresOf, type Measure } from './measures-of.ts'
import { measuresTexts } from './measures.texts.ts'

type MeasuresByGoalProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly facts: ProtectionFacts
}

const tones = {
  product: 'neutral',
  configuration: 'info',
  gap: 'warning',
} as const satisfies Record<Measure['basis'], string>

/** Goal by goal what the system does, what is set, where something falls short, and what the house adds. */
export function MeasuresByGoalPage({ frame, initiative, facts }: MeasuresByGoalProps) {
  const { language } = frame
  const texts = textsFor(measuresTexts, language)
  const measures = measuresOf(facts)
  const own = facts.house.ownMeasures
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title}>
      <p>{texts.lead}</p>
      {protectionGoals.map((goal) => (
        <section class="stack">
          <h2>{texts[goal]}</h2>
          <ul class="kern-list">
            {measures
              .filter((measure) => measure.goal === goal)
              .map(({ text, basis }) => (
                <li>
                  {text[language]} <Badge label={texts[basis]} tone={tones[basis]} />
                </li>
              ))}
            {(own[goal] ?? '') !== '' && (
              <li>
                {own[goal]} <Badge label={texts.house} />
              </li>
            )}
          </ul>
        </section>
      ))}
      <p>
        <a class="kern-link" href={routes.houseDataProtection.href()}>
          {texts.toHouse}
        </a>
      </p>
    </InitiativeFrame>
  )
}
