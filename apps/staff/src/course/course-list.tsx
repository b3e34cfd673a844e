import { StepList, textsFor } from '@meinungsbild/design'
import {
  actTitle,
  findDocument,
  mainRole,
  roleTitle,
  type Origin,
  type Step,
} from '@meinungsbild/procedure'
import { courseTexts } from './course.texts.ts'
import type { Drawn } from './phase-diagram.ts'
import { waysOf } from './ways-of.ts'

type CourseListProps = {
  readonly drawn: Drawn
  /** The level of the phases' headings. */
  readonly level: 2 | 3
}

/** The same procedure in words: who leads each step, who takes part, where it leads, who is told, whose words it is. */
export function CourseList({ drawn, level }: CourseListProps) {
  const { language, model, standings, hrefOf } = drawn
  return (
    <StepList
      level={level}
      phases={model.phases.map((phase) => {
        const steps = model.steps.filter((step) => step.phase === phase.id)
        return {
          title: phase.title[language],
          steps: steps.map((step, index) => ({
            number: step.id,
            title: step.title[language],
            status: standings.get(step.id)?.status,
            href: hrefOf(step.id),
            responsible: [roleTitle(mainRole(step))[language], standings.get(step.id)?.note]
              .filter((word) => word !== undefined)
              .join(' · '),
            note: <StepFacts drawn={drawn} steps={steps} step={step} index={index} />,
          })),
        }
      })}
    />
  )
}

type StepFactsProps = {
  readonly drawn: Drawn
  /** Of the phase. */
  readonly steps: readonly Step[]
  readonly step: Step
  readonly index: number
}

function StepFacts({ drawn, steps, step, index }: StepFactsProps) {
  const { language, model } = drawn
  const texts = textsFor(courseTexts, language)
  const { dueAfterDays, checklist = [] } = step
  const papers = step.worksFrom.flatMap((id) => findDocument(model, id)?.title[language] ?? [])
  const facts = [
    { label: texts.partakers, value: partakers(step, language).join('; ') },
    { label: texts.works, value: papers.join(', ') },
    {
      label: texts.outcomes,
      value: waysOf(drawn, steps, step, index)
        .map(({ text }) => text)
        .join('; '),
    },
    { label: texts.told, value: told(step, language).join('; ') },
    { label: texts.deadline, value: dueAfterDays === undefined ? '' : texts.days(dueAfterDays) },
    { label: texts.checklist, value: checklist.map(({ title }) => title[language]).join('; ') },
    { label: texts.origin, value: originWords(drawn, step.origin) },
  ].filter(({ value }) => value !== '')
  return (
    <>
      <p>{step.description[language]}</p>
      <dl class="course-facts">
        {facts.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Whose words something is; a model that has nothing of Hamburg's does not speak of it. */
function originWords({ language, model }: Drawn, origin: Origin): string {
  const texts = textsFor(courseTexts, language)
  return model.steps.some((step) => step.origin === 'seed') ? texts[origin] : ''
}

function partakers(step: Step, language: 'de' | 'en'): readonly string[] {
  const duties = step.acts.filter(
    ({ act, optional }) => optional !== true && act !== 'proposeInitiative',
  )
  const roles = [...new Set(duties.flatMap((act) => act.roles))]
  return roles
    .filter((role) => role !== mainRole(step))
    .map((role) => {
      const acts = duties.filter((duty) => duty.roles.includes(role))
      const titles = new Set(acts.map(({ act }) => actTitle(act)[language]))
      return `${roleTitle(role)[language]}: ${[...titles].join(', ')}`
    })
}

function told(step: Step, language: 'de' | 'en'): readonly string[] {
  const texts = textsFor(courseTexts, language)
  const occasions = new Map<string, Set<string>>()
  for (const { on, to } of step.parallel) {
    const title =
      on.kind === 'act'
        ? actTitle(on.act)
        : step.outcomes.find(({ id }) => id === on.outcome)?.title
    const occasion = title?.[language] ?? ''
    const roles = occasions.get(occasion) ?? new Set<string>()
    for (const role of to) roles.add(roleTitle(role)[language])
    occasions.set(occasion, roles)
  }
  return Array.from(occasions, ([occasion, roles]) => texts.toldOn([...roles].join(', '), occasion))
}
