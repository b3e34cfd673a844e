import { textsFor, type ProcessWay } from '@meinungsbild/design'
import { findStep, type Outcome, type Step } from '@meinungsbild/procedure'
import { courseTexts } from './course.texts.ts'
import type { Drawn } from './phase-diagram.ts'

/** Where a step leads, in words, unless it just goes on to the next one; `steps` are those of its phase. */
export function waysOf(
  { language, model }: Pick<Drawn, 'language' | 'model'>,
  steps: readonly Step[],
  step: Step,
  index: number,
): readonly ProcessWay[] {
  const [only] = step.outcomes
  const next = steps[index + 1]?.id
  const isPlain = step.outcomes.length === 1 && leadsTo(only).join() === next
  if (isPlain) return []
  const texts = textsFor(courseTexts, language)
  return step.outcomes.map((outcome) => {
    const targets = leadsTo(outcome)
    const names = targets.map((id) => `${id} ${findStep(model, id)?.title[language] ?? ''}`)
    const place =
      outcome.next === 'closed'
        ? texts.ends
        : targets.join() === step.id
          ? texts.again
          : names.join(', ')
    const at = steps.findIndex(({ id }) => id === targets[0])
    const isBack = at !== -1 && at <= index
    return {
      text: `${outcome.title[language]} → ${place}`,
      backTo: isBack ? at : undefined,
    }
  })
}

function leadsTo(outcome: Outcome | undefined): readonly string[] {
  return outcome === undefined || outcome.next === 'closed' ? [] : outcome.next
}
