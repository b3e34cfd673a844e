import { textsFor } from '@meinungsbild/design'
import { currentSteps } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { CourseDrawings } from './course-drawings.tsx'
import { CourseList } from './course-list.tsx'
import { courseTexts } from './course.texts.ts'
import type { Drawn } from './phase-diagram.ts'
import { standingsOf } from './standings-of.ts'

type CourseProps = { readonly frame: Frame; readonly initiative: ShownInitiative }

/** Ablauf: the whole procedure as a picture and as a list, with where the initiative stands. */
export function CoursePage({ frame, initiative }: CourseProps) {
  const { language } = frame
  const texts = textsFor(courseTexts, language)
  const { id, model, state, at } = initiative
  const current = currentSteps(model, state, at)
  const drawn: Drawn = {
    language,
    model,
    standings: standingsOf(model, state, at, language),
    hrefOf: (step) => routes.step.href({ id, step }),
  }
  const steps = current.map((step) => `${step.id} ${step.title[language]}`).join(', ')
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} width="wide">
      <p>
        {texts.byModel(model.title[language], model.version)}{' '}
        {current.length > 0 ? texts.standsAt(steps) : texts.closed}
      </p>
      <section class="stack" aria-label={texts.drawing}>
        <h2>{texts.drawing}</h2>
        <CourseDrawings drawn={drawn} />
      </section>
      <section class="stack" aria-label={texts.list}>
        <h2>{texts.list}</h2>
        <CourseList drawn={drawn} level={3} />
      </section>
    </InitiativeFrame>
  )
}
