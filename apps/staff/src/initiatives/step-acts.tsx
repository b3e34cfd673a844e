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
import { placeOfAct } from './place-of-act.ts'
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
  const acts = view.step.acts.filter(({ act }) => act !== 'proposeInitiative')
  const step = view.id
  return (
    <Card title={texts.whatToDo}>
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
              {!permission.ok && <p class="muted">{permission.refusal.message[language]}</p>}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function actionOf({ act, document }: Act, step: string): Action {
  return { kind: act, step, ...(document === undefined ? {} : { document }) }
}
