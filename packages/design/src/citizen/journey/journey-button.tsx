import type { Language } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'

export type JourneyButtonProps = {
  /** What `readGo` of the questionnaire package understands. */
  readonly go: string
  readonly label: string
  readonly language: Language
  /** Primary is the one that is most likely meant, tertiary one that is seldom needed. Default: secondary. */
  readonly style?: 'primary' | 'secondary' | 'tertiary'
}

const classes = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
  tertiary: 'kern-btn kern-btn--tertiary',
}

/** A button that sends the form of a journey on its way. */
export function JourneyButton({ go, label, language, style = 'secondary' }: JourneyButtonProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is in OurWords
    <button class={classes[style]} name="go" value={go}>
      <span class="kern-label">
        <OurWords language={language}>{label}</OurWords>
      </span>
    </button>
  )
}
