import { textsFor } from '@meinungsbild/design'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

type FingerprintProps = {
  readonly frame: Frame
  /** SHA-256 as hex; nothing is shown without one. */
  readonly hash: string | undefined
}

/** A checksum by its beginning, which is enough to compare at a glance; all of it opens on demand. */
export function Fingerprint({ frame, hash }: FingerprintProps) {
  if (hash === undefined) return null
  return (
    <details class="fingerprint">
      <summary>
        <span class="kern-sr-only">{textsFor(layoutTexts, frame.language).wholeHash}: </span>
        {hash.slice(0, 12)}…
      </summary>
      <code>{hash}</code>
    </details>
  )
}
