import type { FormError } from '@meinungsbild/design'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { differences } from '../keying/double-keying.ts'
import { keysInWords } from '../keying/key-field.ts'
import { breaksRules } from '../keying/paper-answer.ts'
import { completeForm, judgeForm } from './complete-form.ts'
import { formFor, type FormAtHand } from './form-for.ts'
import { formName } from './form-name.ts'
import { settle, settleFields } from './settle.ts'
import { SettlingPage } from './settling-page.tsx'
import { settlingTexts } from './settling.texts.ts'

/** Abgleich: what two keyings of a form say differently, decided with the form in hand. */
export function settlingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.paperSettling.pattern, (c) =>
    formFor(c, deps, (at) =>
      at.keyings.length === 2 ? page(c, at, () => '', []) : c.redirect(back(at), 303),
    ),
  )

  app.post(routes.paperSettling.pattern, (c) =>
    formFor(c, deps, async (at) => {
      const texts = textsOf(c, settlingTexts)
      const { paper, form, keyed } = at
      const [first, second] = at.keyings
      if (first === undefined || second === undefined)
        return refused(c, 409, texts.done(formName(form)))
      const sent = (name: string) => formOf(c).get(name) ?? ''
      const { keying, open, unknown } = settle(keyed.fields, first.content, second.content, sent)
      const errors = [
        ...open.map(({ name }) => ({ field: settleFields.choice(name), message: texts.choose })),
        ...unknown.map(({ name, field }) => ({
          field: name,
          message: texts.unknownKey(keysInWords(field)),
        })),
      ]
      if (errors.length > 0) return page(c, at, sent, errors)
      const { answer } = judgeForm(paper.questionnaire, keyed.fields, form, keying)
      if (breaksRules(answer, keying) && sent('asMarked') !== 'yes')
        return page(c, at, sent, [{ field: 'asMarked', message: texts.asMarkedNeeded }])
      await completeForm(deps, paper, keyed.fields, form, [first, second], keying)
      return c.redirect(back(at), 303)
    }),
  )
}

function page(
  c: StaffContext,
  { initiative, paper, form, keyed, keyings }: FormAtHand,
  sent: (name: string) => string,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const [first, second] = keyings.map(({ content }) => content)
  const settled = settle(keyed.fields, first ?? {}, second ?? {}, sent)
  const isSettled = settled.open.length === 0 && settled.unknown.length === 0
  const { answer } = judgeForm(paper.questionnaire, keyed.fields, form, settled.keying)
  const props = {
    frame: frameOf(c),
    initiative,
    form,
    keyed,
    differences: differences(keyed.fields, first ?? {}, second ?? {}),
    answer: isSettled && breaksRules(answer, settled.keying) ? answer : undefined,
    keying: settled.keying,
    sent,
    errors,
  }
  return show(c, SettlingPage(props), errors.length > 0 ? 422 : 200)
}

function back({ initiative, form }: FormAtHand): string {
  return routes.paperReturns.href({ id: initiative.id }, { bogen: formName(form) })
}
