import type { FormError } from '@meinungsbild/design'
import type { Keying } from '@meinungsbild/storage'
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
import { readKeying } from '../keying/read-keying.ts'
import { completeForm, judgeForm } from './complete-form.ts'
import { formFor, type FormAtHand } from './form-for.ts'
import { formName } from './form-name.ts'
import { FormPage } from './form-page.tsx'
import { formTexts } from './form.texts.ts'
import { inputName } from './key-rows.tsx'

/** Erst- und Zweiterfassung of a form: typed twice, the second time without seeing the first. */
export function formRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.paperForm.pattern, (c) =>
    formFor(c, deps, async (at) => {
      const way = wayOn(at)
      return way === undefined
        ? page(c, at, { typed: {}, errors: [], checked: false })
        : c.redirect(way, 303)
    }),
  )

  app.post(routes.paperForm.pattern, (c) =>
    formFor(c, deps, async (at) => {
      const texts = textsOf(c, formTexts)
      const sent = formOf(c)
      const { keying, unknown } = readKeying(
        at.keyed.fields,
        (field) => sent.get(inputName(field)) ?? '',
      )
      const errors = unknown.map((field) => ({
        field: inputName(field.name),
        message: texts.unknownKey(keysInWords(field)),
      }))
      if (at.form.done !== undefined) return refused(c, 409, texts.alreadyDone(formName(at.form)))
      const isSave = sent.get('tun') === 'save'
      if (errors.length > 0 || !isSave)
        return page(c, at, { typed: keying, errors, checked: !isSave && errors.length === 0 })
      return save(c, deps, at, keying, sent.get('round') === '2' ? 2 : 1)
    }),
  )
}

/** Keeps a keying as the next one of its form; who sends the first one again has sent it once. */
async function save(
  c: StaffContext,
  deps: StaffDeps,
  at: FormAtHand,
  keying: Keying,
  meant: 1 | 2,
): Promise<Response> {
  const { paper, form, keyings, initiative } = at
  const [first] = keyings
  const own = { by: initiative.actor, content: keying }
  if (meant === 1 && first?.by === initiative.actor) return c.redirect(overview(at), 303)
  const kept = await deps.storage.paperForms.keep(
    paper.survey.id,
    form,
    first === undefined ? 1 : 2,
    own,
  )
  if (!kept) return refused(c, 409, textsOf(c, formTexts).bothThere(formName(form)))
  if (first === undefined) return c.redirect(overview(at), 303)
  const { fields } = at.keyed
  const { answer } = judgeForm(paper.questionnaire, fields, form, keying)
  const isSettled =
    differences(fields, first.content, keying).length === 0 && !breaksRules(answer, keying)
  if (!isSettled) return c.redirect(settling(at), 303)
  await completeForm(deps, paper, fields, form, [first, own], keying)
  return c.redirect(overview(at), 303)
}

/** Where a form that cannot be keyed now is to be seen instead. */
function wayOn(at: FormAtHand): string | undefined {
  if (at.form.done !== undefined) return overview(at)
  return at.keyings.length === 2 ? settling(at) : undefined
}

function overview({ initiative, form }: FormAtHand): string {
  return routes.paperReturns.href({ id: initiative.id }, { bogen: formName(form) })
}

function settling({ initiative, form }: FormAtHand): string {
  return routes.paperSettling.href({ id: initiative.id, form: formName(form) })
}

function page(
  c: StaffContext,
  { initiative, form, keyed, keyings }: FormAtHand,
  shown: {
    readonly typed: Keying
    readonly errors: readonly FormError[]
    readonly checked: boolean
  },
): Response | Promise<Response> {
  const [first] = keyings
  const props = {
    frame: frameOf(c),
    initiative,
    form,
    round: first === undefined ? (1 as const) : (2 as const),
    keyed,
    samePerson: first?.by === initiative.actor,
    ...shown,
  }
  return show(c, FormPage(props), shown.errors.length > 0 ? 422 : 200)
}
