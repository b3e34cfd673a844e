import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { QuietReason } from '../layout/quiet-reason.tsx'
import { rightsTexts } from './rights.texts.ts'
import type { Barred } from './rights.ts'

type BarredReasonProps = { readonly frame: Frame; readonly barred: Barred }

/** Why somebody may not do something here. That the file is closed is said at the top of each page. */
export function BarredReason({ frame, barred }: BarredReasonProps) {
  return barred === 'closed' ? null : (
    <QuietReason text={textsFor(rightsTexts, frame.language)[barred]} />
  )
}
