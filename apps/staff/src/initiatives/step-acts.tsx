import { Badge, Card, textsFor } from '@meinungsbild/design'
import {
  actTitle,
  findDocument,
  type Act,
  type Action,
  type StepView,
} from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { Frame } from '../layout/frame.ts'
import { reasonWords } from '../layout/reason-words.ts'
import { placeOfAct } from './place-of-act.ts'
import { routes } from '../routes.ts'
import { stepTexts } from './step.texts.ts'

type StepActsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly view: StepView
}

/** What belongs to a step, each with its place; where this person may not act, the reason stands beside it. */
export function StepActs({ frame, initiative, view }: StepActsProps) {
  const { language } = frame
  const texts = textsFor(stepTexts, language)
  const { id, model } = initiative
  const step = view.id
  // That the step is over stands above; nobody needs to read it beside each thing once more.
  const isOver = view.status === 'done'
  const here = routes.step.href({ id, step })
  const acts = placesOf(view.step.acts).filter(
    (each) => placeOfAct(id, actionOf(each, step)) !== here,
  )
  if (acts.length === 0) return null
  return (
    <Card title={isOver ? texts.whatBelongs : texts.whatToDo}>
      <ul class="kern-list stack">
        {acts.map((each) => {
          const { act, document } = each
          const action = actionOf(each, step)
          const permission = initiative.may(action)
          const subject = document === undefined ? undefined : findDocument(model, document)?.title
          return (
            <li>
              <a class="kern-link" href={placeOfAct(id, action)}>
                {actTitle(act, subject)[language]}
              </a>
              {each.optional && (
                <>
                  {' '}
                  <Badge label={texts.optional} />
                </>
              )}
              {!permission.ok && !isOver && permission.refusal.code !== 'closed' && (
                <p class="muted">{reasonWords(initiative, permission.refusal, language)}</p>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

/** One entry per thing to do: a model grants the same act more than once where several roles may do it. */
function placesOf(acts: readonly Act[]): readonly Act[] {
  const isFirst = ({ act, document }: Act, index: number) =>
    acts.findIndex((other) => other.act === act && other.document === document) === index
  return acts.filter((each, index) => each.act !== 'proposeInitiative' && isFirst(each, index))
}

function actionOf({ act, document }: Act, step: string): Action {
  return { kind: act, step, ...(document === undefined ? {} : { document }) }
}
