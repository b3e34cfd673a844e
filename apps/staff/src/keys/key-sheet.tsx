import { Day, textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { keySheetTexts } from './key-sheet.texts.ts'
import { keysTexts } from './keys.texts.ts'

type KeySheetProps = {
  readonly frame: Frame
  readonly survey: string
  readonly authority: string
  readonly day: string
}

/** The sheet for one keeper, one page on paper; the script fills in the share. */
export function KeySheet({ frame, survey, authority, day }: KeySheetProps) {
  const texts = textsFor(keySheetTexts, frame.language)
  const { loss, lossMore } = textsFor(keysTexts, frame.language)
  return (
    <article class="key-sheet" data-sheet>
      <h3 class="key-sheet__title">
        <span data-sheet-number />
      </h3>
      <dl class="key-sheet__facts">
        <div>
          <dt>{texts.survey}</dt>
          <dd>{survey}</dd>
        </div>
        {authority !== '' && (
          <div>
            <dt>{texts.authority}</dt>
            <dd>{authority}</dd>
          </div>
        )}
        <div>
          <dt>{texts.keeper}</dt>
          <dd data-sheet-keeper />
        </div>
        <div>
          <dt>{texts.made}</dt>
          <dd>
            <Day day={day} />
          </dd>
        </div>
        <div>
          <dt>{texts.mark}</dt>
          <dd class="key-sheet__mark" data-sheet-mark />
        </div>
      </dl>
      <h4>{texts.words}</h4>
      <ol class="key-sheet__words" data-sheet-words />
      <div class="key-sheet__rest">
        <div class="key-sheet__text">
          <h4>{texts.lossHeading}</h4>
          <p>
            <strong>{loss}</strong> {lossMore}
          </p>
          <h4>{texts.whatHeading}</h4>
          <p>{texts.what}</p>
        </div>
        <div class="key-sheet__code" data-sheet-code />
      </div>
      <h4>{texts.keepHeading}</h4>
      <ul>
        {[texts.keep1, texts.keep2, texts.keep3, texts.keep4].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="key-sheet__received">{texts.received}</p>
    </article>
  )
}
