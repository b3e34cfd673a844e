import type { FormError } from '@meinungsbild/design'
import { protectionGoals, type HouseDataProtection, type Processor } from '@meinungsbild/storage'
import { justDone } from '../../documents/just-done.ts'
import { textOf } from '../../documents/text-field.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { germanDay } from '../../dossier-timeline/german-day.ts'
import { attackFigures } from './attack-figures.ts'
import { HouseProtectionPage } from './house-page.tsx'
import { houseProtectionTexts } from './house.texts.ts'
import { mayKeepHouseProtection } from './may-keep.ts'
import { emptyProcessor, processorFlaws, typedProcessor } from './processor-fields.ts'
import { ProcessorPage } from './processor-page.tsx'

const newProcessor = 'neu'

/** Datenschutz im Haus: for everybody to read. */
export function houseProtectionRoutes(app: StaffApp, deps: StaffDeps): void {
  const { settings } = deps.storage

  app.get(routes.houseDataProtection.pattern, async (c) =>
    page(c, deps, await settings.dataProtection(), [], undefined),
  )

  app.post(routes.houseDataProtection.pattern, async (c) => {
    if (!mayKeep(c)) return notTheirs(c)
    const before = await settings.dataProtection()
    const form = formOf(c)
    const figures = textOf(form, 'attack').trim()
    const said: HouseDataProtection = {
      ...before,
      ownMeasures: Object.fromEntries(
        protectionGoals.map((goal) => [goal, textOf(form, `measures.${goal}`).trim()]),
      ),
      incidentPlan: textOf(form, 'incidentPlan').trim(),
      attack:
        figures === before.attack?.figures
          ? before.attack
          : figures === ''
            ? undefined
            : { figures, by: visitorOf(c).account.name, at: deps.now().toISOString() },
    }
    if (figures !== '' && attackFigures(figures) === undefined) {
      const message = textsOf(c, houseProtectionTexts).attackWrong
      return page(c, deps, said, [{ field: 'attack', message }], figures)
    }
    await settings.setDataProtection(said)
    return c.redirect(routes.houseDataProtection.href({ erledigt: 'gespeichert' }), 303)
  })

  app.get(routes.houseProcessor.pattern, async (c) => {
    if (!mayKeep(c)) return notTheirs(c)
    const processor = await processorAt(c, deps)
    return processor ? processorPage(c, processor, []) : notFound(c)
  })

  app.post(routes.houseProcessor.pattern, async (c) => {
    if (!mayKeep(c)) return notTheirs(c)
    const kept = await processorAt(c, deps)
    if (kept === undefined) return notFound(c)
    const said = await settings.dataProtection()
    const others = said.processors.filter(({ id }) => id !== kept.id)
    if (formOf(c).get('tun') === 'remove') {
      await settings.setDataProtection({ ...said, processors: others })
      return c.redirect(routes.houseDataProtection.href({ erledigt: 'geloescht' }), 303)
    }
    const typed = typedProcessor(kept.id === '' ? deps.newId() : kept.id, formOf(c))
    const errors = processorFlaws(typed, textsOf(c, houseProtectionTexts))
    if (errors.length > 0) return processorPage(c, typed, errors)
    const processors = [...others, typed].toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
    await settings.setDataProtection({ ...said, processors })
    return c.redirect(routes.houseDataProtection.href({ erledigt: 'gespeichert' }), 303)
  })
}

async function processorAt(
  c: StaffContext,
  { storage }: StaffDeps,
): Promise<Processor | undefined> {
  const place = c.req.param('processor')
  if (place === newProcessor) return emptyProcessor
  const { processors } = await storage.settings.dataProtection()
  return processors.find(({ id }) => id === place)
}

function page(
  c: StaffContext,
  deps: StaffDeps,
  said: HouseDataProtection,
  errors: readonly FormError[],
  typedAttack: string | undefined,
) {
  const texts = textsOf(c, houseProtectionTexts)
  const props = {
    frame: frameOf(c),
    said,
    typedAttack,
    today: germanDay(deps.now().toISOString()),
    mayKeep: mayKeep(c),
    errors,
    done: justDone(c, { gespeichert: texts.saved, geloescht: texts.removed }),
  }
  return show(c, HouseProtectionPage(props), errors.length > 0 ? 422 : 200)
}

function processorPage(c: StaffContext, processor: Processor, errors: readonly FormError[]) {
  const place = c.req.param('processor') ?? newProcessor
  const props = { frame: frameOf(c), processor, place, isNew: place === newProcessor, errors }
  return show(c, ProcessorPage(props), errors.length > 0 ? 422 : 200)
}

function mayKeep(c: StaffContext): boolean {
  return mayKeepHouseProtection(visitorOf(c).account)
}

function notTheirs(c: StaffContext) {
  return refused(c, 403, textsOf(c, houseProtectionTexts).notYours)
}
