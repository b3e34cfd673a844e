import { ErrorSummary as PlainSummary } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import type { FieldFlaw } from './field-flaw.ts'

type ErrorSummaryProps = { readonly frame: Frame; readonly flaws: readonly FieldFlaw[] }

/** All that has to be mended. `StaffPage errors={…}` shows it by itself, and names it in the title. */
export function ErrorSummary({ flaws }: ErrorSummaryProps) {
  return <PlainSummary errors={flaws} />
}
