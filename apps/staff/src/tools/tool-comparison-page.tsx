import { textsFor } from '@meinungsbild/design'
import type { ToolCheck } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { ToolComparison } from './tool-comparison.tsx'
import { toolsTexts } from './tools.texts.ts'

type ToolComparisonPageProps = {
  readonly frame: Frame
  readonly checks: readonly ToolCheck[]
  readonly onlyDifferences: boolean
}

/** The tools that were chosen, side by side. */
export function ToolComparisonPage({ frame, checks, onlyDifferences }: ToolComparisonPageProps) {
  const texts = textsFor(toolsTexts, frame.language)
  const query = new URLSearchParams(checks.map(({ id }) => ['werkzeug', id]))
  if (!onlyDifferences) query.set('nur', 'verschieden')
  return (
    <StaffPage frame={frame} title={texts.compared} width="wide">
      <p>
        <a class="kern-link" href={routes.tools.href()}>
          {texts.back}
        </a>
      </p>
      {checks.length > 1 && (
        <p>
          <a class="kern-link" href={`${routes.toolComparison.href()}?${query.toString()}`}>
            {onlyDifferences ? texts.all : texts.onlyDifferences}
          </a>
        </p>
      )}
      <ToolComparison frame={frame} checks={checks} onlyDifferences={onlyDifferences} />
    </StaffPage>
  )
}
