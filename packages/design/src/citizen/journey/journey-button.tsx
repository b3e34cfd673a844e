import type { Language } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'

export type JourneyButtonProps = {
  /** What `readGo` of the questionnaire package understands. */
  readonly go: string
  readonly label: string
  readonly language: Language
  /** The one that is most likely meant. */
  readonly primary?: boolean
}

/** A button that sends the form of a journey on its way. */
export function JourneyButton({ go, label, language, primary = false }: JourneyButtonProps) {
  return (
    <button
      class={primary ? 'kern-btn kern-btn--primary' : 'kern-btn kern-btn--secondary'}
      name="go"
      value={go}
    >
      <span class="kern-label">
        <OurWords language={language}>{label}</OurWords>
      </span>
    </button>
  )
}
