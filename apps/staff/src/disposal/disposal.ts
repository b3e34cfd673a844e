import type { Refusal } from '@meinungsbild/procedure'
import { answerRefusal } from '../dossier/carry-out.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { fieldOf, type SentForm } from './act-form.tsx'
import { carryOutOnFile, isDisposalAct, readFields } from './carry-out-on-file.ts'
import { disposalMatter, type DisposalMatter } from './disposal-case.ts'
import { DisposalPage } from './disposal-page.tsx'
import { disposalTexts } from './disposal.texts.ts'

/** One file after z.d.A.; POST does something about it (field `tun`). */
export function disposalRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.disposal.pattern, async (c) => {
    const matter = await matterFor(c, deps)
    return matter ? page(c, deps, matter) : notFound(c)
  })

  app.post(routes.disposal.pattern, async (c) => {
    const matter = await matterFor(c, deps)
    const act = formOf(c).get('tun') ?? ''
    if (!matter || !isDisposalAct(act)) return notFound(c)
    const fields = readFields(formOf(c), act)
    const acted = await carryOutOnFile(deps, matter, act, fields)
    switch (acted.kind) {
      case 'done':
        return c.redirect(routes.disposal.href({ id: matter.file.initiative }), 303)
      case 'conflict':
        return refused(c, 409, textsOf(c, disposalTexts).conflict)
      case 'unfilled':
        return again(fields, acted.field, textsOf(c, disposalTexts)[`${acted.field}Unfilled`])
      case 'refused':
        return answerRefusal(c, acted.refusal, {
          again: (refusal: Refusal) =>
            again(fields, refusal.field ?? '', refusal.message[languageOf(c)]),
        })
      default:
        return acted satisfies never
    }

    function again(values: SentForm['values'], field: string, message: string) {
      if (!matter || !isDisposalAct(act)) return notFound(c)
      const errors = [{ field: fieldOf(act, field), message }]
      return page(c, deps, matter, { act, values, errors })
    }
  })
}

function matterFor(c: StaffContext, deps: StaffDeps): Promise<DisposalMatter | undefined> {
  return disposalMatter(deps, c.req.param('id') ?? '', visitorOf(c).account)
}

async function page(
  c: StaffContext,
  { storage }: StaffDeps,
  matter: DisposalMatter,
  sent?: SentForm,
): Promise<Response> {
  const survey = await storage.surveys.ofInitiative(matter.file.initiative)
  const counts = survey && (await storage.disposals.countRawData(survey.id))
  return show(
    c,
    DisposalPage({ frame: frameOf(c), matter, sent, counts }),
    sent === undefined ? 200 : 422,
  )
}
