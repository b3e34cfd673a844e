import { randomBytes } from 'node:crypto'
import type { FormError } from '@meinungsbild/design'
import { allocate, type StratumShare } from '@meinungsbild/participants'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { chooseListTexts } from './choose-list.texts.ts'
import { drawFieldsFrom, readDraw, type DrawFields } from './draw-form.ts'
import { DrawPage } from './draw-page.tsx'
import { drawTexts } from './draw.texts.ts'
import { flawsFile } from './flaws-file.ts'
import { takeSample } from './take-sample.ts'
import { uploadedList, type UploadedList } from './uploaded-list.ts'
import { basisOf, wizardFor, type KeptUpload, type Wizard } from './wizard.ts'

/** Step 3: what the file comes to, line by line, and the draw. Nothing of the file is kept before the last button. */
export function drawRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.sampleDraw.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    if (!wizard) return notFound(c)
    const settled = await settledList(deps, wizard)
    if (!settled) return toStart(c, wizard)
    return page(c, settled, firstFields(wizard, settled.list), [], undefined)
  })

  app.get(routes.sampleFlaws.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    const settled = wizard && (await settledList(deps, wizard))
    if (!settled) return notFound(c)
    return c.body(flawsFile(settled.list.read, languageOf(c)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="fehlerhafte-zeilen.csv"',
    })
  })

  app.post(routes.sampleDraw.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    if (!wizard) return notFound(c)
    const { permission } = wizard
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const settled = await settledList(deps, wizard)
    if (!settled) return toStart(c, wizard)
    const { strata, read } = settled.list
    const form = formOf(c)
    if (form.get('basis') !== basisOf(settled.upload))
      return refused(c, 409, textsOf(c, chooseListTexts).replaced)
    const texts = textsOf(c, drawTexts)
    const fields = drawFieldsFrom(form, strata.length)
    const draw = readDraw(fields, strata, texts, languageOf(c))
    if (!draw.ok) return page(c, settled, fields, draw.errors, undefined)
    const { allocation, reserve } = draw.plan
    const allocated = allocate(strata, allocation, reserve)
    const shares = allocated.ok ? allocated.strata : undefined
    if (form.get('tun') === 'preview') return page(c, settled, fields, [], shares)
    const errors: FormError[] = []
    if (read.flaws.length > 0 && !fields.accept)
      errors.push({ field: 'accept', message: texts.acceptFirst })
    if (permission.voids.length > 0 && form.get('confirmVoid') !== 'yes')
      errors.push({ field: 'confirmVoid', message: texts.confirmVoidFirst })
    if (errors.length > 0) return page(c, settled, fields, errors, shares)
    return takeSample(c, deps, settled, draw)
  })
}

/** A file whose columns have been settled, before the eyes of somebody who may see it. */
export type SettledList = Pick<Wizard, 'initiative' | 'permission'> & {
  readonly upload: KeptUpload
  readonly rules: NonNullable<KeptUpload['decided']['rules']>
  readonly list: UploadedList
}

async function settledList(
  deps: StaffDeps,
  { initiative, permission, upload }: Wizard,
): Promise<SettledList | undefined> {
  const rules = upload?.decided.rules
  if (!upload || !rules) return undefined
  const list = await uploadedList(deps, initiative.id, upload, rules)
  return { initiative, permission, upload, rules, list }
}

/** The step that is still missing: the file, or its columns. */
function toStart(c: StaffContext, { initiative, upload }: Wizard) {
  const route = upload ? routes.sampleColumns : routes.sampleFile
  return c.redirect(route.href({ id: initiative.id }), 303)
}

function firstFields({ initiative, upload }: Wizard, { strata, people }: UploadedList): DrawFields {
  const plan = initiative.state.participantsPlans.at(-1)?.plan
  const takesAll = plan?.selection === 'everybody' || upload?.decided.source === 'addressBook'
  return {
    allocation: takesAll ? 'everybody' : 'proportional',
    size: String(Math.min(plan?.size ?? people.length, people.length)),
    sizes: strata.map(() => ''),
    reserve: '0',
    seed: randomBytes(16).toString('hex'),
    accept: false,
  }
}

function page(
  c: StaffContext,
  settled: SettledList,
  fields: DrawFields,
  errors: readonly FormError[],
  shares: readonly StratumShare[] | undefined,
) {
  const props = { frame: frameOf(c), settled, fields, errors, shares }
  return show(c, DrawPage(props), errors.length > 0 ? 422 : 200)
}
