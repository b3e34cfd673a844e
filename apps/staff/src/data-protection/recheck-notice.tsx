import { Notice, formatDay, textsFor } from '@meinungsbild/design'
import type { Recheck } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { dataProtectionTexts } from './data-protection.texts.ts'

/** That the officer's last opinion no longer rests on what is there, and since when what is another. */
export function RecheckNotice({
  frame,
  recheck,
}: {
  readonly frame: Frame
  readonly recheck: Recheck | undefined
}) {
  const { language } = frame
  const texts = textsFor(dataProtectionTexts, language)
  if (recheck === undefined || recheck.changed.length === 0) return null
  const { opinion, changed } = recheck
  return (
    <Notice tone="warning" title={texts.recheck}>
      <p>
        {texts.recheckLead(
          opinion.by.name,
          formatDay(opinion.at, language),
          opinion.on.title[language],
        )}
      </p>
      <ul class="kern-list">
        {changed.map(({ title, at }) => (
          <li>{`${title[language]}, ${formatDay(at, language)}`}</li>
        ))}
      </ul>
    </Notice>
  )
}
