import { ProcessFigure, ProcessLegend } from '@meinungsbild/design'
import { phaseDiagram, type Drawn } from './phase-diagram.ts'

/** The procedure as drawings, one for each phase, with the signs explained below. */
export function CourseDrawings({ drawn }: { readonly drawn: Drawn }) {
  const { phases } = drawn.model
  const diagrams = phases.map((phase) => phaseDiagram(drawn, phase))
  return (
    <>
      {diagrams.map((diagram, index) => (
        <ProcessFigure
          diagram={diagram}
          caption={phases[index]?.title[drawn.language] ?? diagram.title}
        />
      ))}
      <ProcessLegend diagrams={diagrams} />
    </>
  )
}
